pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// This car, as it is about to be enrolled, and how that goes (ENR-7, ENR-8).
Card {
    id: panel

    required property string model
    required property string powertrain
    required property string vin
    required property string version
    required property string problem
    required property bool enrolling

    signal enrolTapped

    function driven(powertrain: string): string {
        switch (powertrain) {
        case "petrol":
            return qsTr("Petrol");
        case "diesel":
            return qsTr("Diesel");
        case "e_hybrid":
            return qsTr("Plug-in hybrid");
        case "electric":
            return qsTr("Electric");
        default:
            return "";
        }
    }

    Row {
        id: car

        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 40 * Theme.dp

        Rectangle {
            color: Theme.raised
            height: width
            radius: Theme.radiusCard
            width: 160 * Theme.dp

            Icon {
                anchors.centerIn: parent
                color: Theme.accent
                name: "directions_car"
                size: 88 * Theme.dp
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6 * Theme.dp
            width: parent.width - x

            TitleText {
                text: panel.model
                width: parent.width
            }
            BodyText {
                color: Theme.text
                font.letterSpacing: 1.5 * Theme.dp
                objectName: "enrolVin"
                text: panel.vin
                width: parent.width
            }
            BodyText {
                maximumLineCount: 2
                text: [panel.driven(panel.powertrain), qsTr("Navigation"), qsTr("Software %1").arg(panel.version)].filter(part => part !== "").join(" · ")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    BodyText {
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        anchors.top: car.bottom
        anchors.topMargin: 28 * Theme.dp
        color: panel.problem !== "" ? Theme.danger : Theme.secondaryText
        maximumLineCount: 3
        objectName: "enrolText"
        text: panel.problem !== "" ? panel.problem : panel.enrolling ? qsTr("The services add this car to your account") : qsTr("You become the main user of this car: you buy services for it and say who else uses it.")
        width: parent.width
        wrapMode: Text.Wrap
    }
    ProgressBar {
        anchors.bottom: act.top
        anchors.bottomMargin: 24 * Theme.dp
        anchors.left: parent.left
        anchors.leftMargin: 40 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: 40 * Theme.dp
        objectName: "enrolProgress"
        text: qsTr("Enrolment")
        value: NaN
        visible: panel.enrolling
    }
    Button {
        id: act

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 32 * Theme.dp
        busy: panel.enrolling
        objectName: "enrolCar"
        primary: true
        text: panel.problem !== "" ? qsTr("Try again") : qsTr("Enrol this car")

        onActivated: panel.enrolTapped()
    }
}
