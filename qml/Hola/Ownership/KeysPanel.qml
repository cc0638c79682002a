pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Both keys, one after the other (ENR-7 b): what to do next, what is done, and how long it still counts.
Card {
    id: panel

    required property string step
    required property string problem
    required property int secondsLeft
    readonly property int done: step === "first_key" ? 1 : step === "second_key" ? 2 : step === "reporting" ? 3 : 0

    signal begun
    signal cancelled

    function minutes(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    Column {
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -(answers.height + 8 * Theme.dp) / 2
        spacing: 24 * Theme.dp

        KeyStep {
            done: panel.done > 0
            now: panel.done === 0
            number: 1
            objectName: "keysInApp"
            text: qsTr("Add this car in the app, and have both of its keys at hand")
            width: parent.width
        }
        KeyStep {
            done: panel.done > 1
            now: panel.done === 1
            number: 2
            objectName: "keyOne"
            text: qsTr("Unlock the car with key one")
            width: parent.width
        }
        KeyStep {
            detail: panel.done === 2 ? qsTr("%1 left").arg(panel.minutes(panel.secondsLeft)) : ""
            done: panel.done > 2
            now: panel.done === 2
            number: 3
            objectName: "keyTwo"
            text: qsTr("Unlock it with key two, within five minutes")
            width: parent.width
        }
        BodyText {
            color: panel.step === "reporting" ? Theme.secondaryText : Theme.warning
            // Room for two lines, so that nothing moves when something is to be said.
            height: 2 * Math.ceil(Theme.secondary * 1.25)
            objectName: "keysProblem"
            text: panel.problem !== "" ? panel.problem : panel.step === "reporting" ? qsTr("Both keys were used. The services are told") : ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: answers

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        spacing: Theme.touchGap

        Button {
            busy: panel.step === "reporting"
            objectName: "beginKeys"
            primary: true
            text: qsTr("Begin")
            visible: panel.done === 0 || panel.done === 3

            onActivated: panel.begun()
        }
        Button {
            objectName: "cancelKeys"
            text: qsTr("Back")

            onActivated: panel.cancelled()
        }
    }
}
