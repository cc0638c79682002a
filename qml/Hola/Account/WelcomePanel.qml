pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// For a guest: what signing in gives, and the two ways to do it.
Card {
    id: panel

    required property bool busy
    required property string problem

    signal createTapped
    signal phoneTapped
    signal typeTapped

    Column {
        anchors.fill: parent
        anchors.margins: 40 * Theme.dp
        spacing: 20 * Theme.dp

        Repeater {
            model: [["cloud_done", qsTr("Live parking and weather"), qsTr("Answers from the online services, by touch or by voice")], ["directions_car", qsTr("This car in your account"), qsTr("Your phone's page shows it among your cars")], ["lock", qsTr("Your places go when you sign out"), qsTr("Without signing in, places and settings stay in this car")]]

            Row {
                id: gain

                required property int index
                required property list<string> modelData
                readonly property bool begins: index === 1

                spacing: 24 * Theme.dp

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                    name: gain.modelData[0]
                    size: 44 * Theme.dp
                }
                Column {
                    PrimaryText {
                        text: gain.modelData[1]
                    }
                    BodyText {
                        maximumLineCount: 2
                        text: gain.modelData[2]
                        width: panel.width - 180 * Theme.dp - (begin.visible ? begin.width : 0)
                        wrapMode: Text.Wrap
                    }
                }
                Button {
                    id: begin

                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "beginEnrolment"
                    text: qsTr("Set up your car")
                    visible: gain.begins

                    onActivated: panel.createTapped()
                }
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        spacing: 20 * Theme.dp

        BodyText {
            color: Theme.warning
            objectName: "signInProblem"
            text: panel.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            spacing: 16 * Theme.dp

            Button {
                enabled: !panel.busy
                iconName: "qr_code_2"
                objectName: "signInPhone"
                primary: true
                text: panel.busy ? qsTr("Getting a code") : panel.problem !== "" ? qsTr("Try again") : qsTr("Sign in with your phone")

                onActivated: panel.phoneTapped()
            }
            Button {
                iconName: "keyboard"
                objectName: "signInTyped"
                text: qsTr("Type e-mail and password")

                onActivated: panel.typeTapped()
            }
        }
    }
}
