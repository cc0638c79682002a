pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Climate and the voice key; always there, whatever else is dead. It asks by signals and shows what is so.
Rectangle {
    id: bar

    required property bool automatic
    required property int fan
    required property bool demistFront
    required property real driverCelsius
    required property real passengerCelsius
    required property int driverSeatHeating
    required property int passengerSeatHeating
    required property string listening
    required property bool voiceWorks

    signal temperatureStepped(string zone, int steps)
    signal seatHeatingTapped(string zone)
    signal fanTapped
    signal automaticTapped
    signal demistTapped
    signal voiceTapped

    Accessible.name: qsTr("Climate")
    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    implicitHeight: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.stroke
        width: parent.width
    }
    Row {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Pressable {
            Accessible.checkable: true
            Accessible.checked: bar.automatic
            fill: Theme.transparent
            implicitWidth: 99 * Theme.dp
            objectName: "climateAuto"
            text: qsTr("AUTO")

            contentItem: PlainText {
                color: bar.automatic ? Theme.accent : Theme.secondaryText
                font.pixelSize: 23 * Theme.dp
                font.weight: bar.automatic ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("AUTO")
            }

            onActivated: bar.automaticTapped()
        }
        Stepper {
            objectName: "driverTemperature"
            text: qsTr("Temperature, driver")
            value: Units.climateTemperature(bar.driverCelsius)

            onStepped: steps => bar.temperatureStepped("driver", steps)
        }
        ClimateButton {
            iconName: "seat_heat_left"
            level: bar.driverSeatHeating
            levels: 3
            objectName: "driverSeatHeating"
            on: bar.driverSeatHeating > 0
            text: qsTr("Seat heating, driver")

            onActivated: bar.seatHeatingTapped("driver")
        }
        ClimateButton {
            iconName: "mode_fan"
            level: bar.fan
            levels: 7
            objectName: "fan"
            on: bar.fan > 0 && !bar.automatic
            text: qsTr("Fan")

            onActivated: bar.fanTapped()
        }
    }
    Pressable {
        id: key

        Accessible.description: bar.voiceWorks ? "" : qsTr("Speech does not work now; you can type")
        Accessible.name: qsTr("Voice control")
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: 20 * Theme.dp
        fill: Theme.transparent
        fillPressed: Theme.transparent
        implicitWidth: 264 * Theme.dp
        objectName: "voiceKey"

        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                border.color: Theme.accent
                border.width: bar.listening === "listening" ? Theme.focusStroke : 0
                color: key.down ? Theme.pressed : Theme.raised
                height: 64 * Theme.dp
                radius: height / 2
                width: 248 * Theme.dp
            }
            Row {
                anchors.centerIn: parent
                spacing: 10 * Theme.dp

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: bar.voiceWorks ? Theme.accent : Theme.secondaryText
                    name: bar.voiceWorks ? "mic" : "keyboard"
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: 26 * Theme.dp
                    text: "Hola Hola"
                }
            }
        }

        onActivated: bar.voiceTapped()
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 18 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter

        ClimateButton {
            iconName: "windshield_defrost_front"
            objectName: "demistFront"
            on: bar.demistFront
            text: qsTr("Demist the windscreen")

            onActivated: bar.demistTapped()
        }
        ClimateButton {
            iconName: "seat_heat_right"
            level: bar.passengerSeatHeating
            levels: 3
            objectName: "passengerSeatHeating"
            on: bar.passengerSeatHeating > 0
            text: qsTr("Seat heating, passenger")

            onActivated: bar.seatHeatingTapped("passenger")
        }
        Stepper {
            objectName: "passengerTemperature"
            text: qsTr("Temperature, passenger")
            value: Units.climateTemperature(bar.passengerCelsius)

            onStepped: steps => bar.temperatureStepped("passenger", steps)
        }
    }
}
