pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Climate, volume and the voice key; always there, whatever else is dead. It asks by signals and shows what is so.
Rectangle {
    id: bar

    required property bool automatic
    required property int fan
    required property bool demistFront
    required property bool demistRear
    required property real volume
    required property real driverCelsius
    required property real passengerCelsius
    required property int driverSeatHeating
    required property int passengerSeatHeating
    required property string listening
    required property bool voiceWorks

    // Where what the volume key opens belongs.
    readonly property real volumeMiddle: passengerSide.x + volumeKey.width / 2

    signal temperatureStepped(string zone, int steps)
    signal seatHeatingTapped(string zone)
    signal climateTapped
    signal automaticTapped
    signal demistTapped(string window)
    signal volumeTapped
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
        id: driverSide

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Pressable {
            Accessible.checkable: true
            Accessible.checked: bar.automatic
            fill: Theme.transparent
            implicitWidth: 94 * Theme.dp
            objectName: "climateAuto"
            text: qsTr("AUTO")

            contentItem: Item {
                PlainText {
                    anchors.centerIn: parent
                    anchors.verticalCenterOffset: bar.automatic ? -5 * Theme.dp : 0
                    color: bar.automatic ? Theme.accent : Theme.secondaryText
                    font.pixelSize: 23 * Theme.type
                    font.weight: bar.automatic ? Font.DemiBold : Font.Normal
                    text: qsTr("AUTO")
                }
                LevelMarks {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 7 * Theme.dp
                    anchors.horizontalCenter: parent.horizontalCenter
                    ink: Theme.accent
                    level: 1
                    levels: 1
                    visible: bar.automatic
                }
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
            text: qsTr("Fan and all of the climate")

            onActivated: bar.climateTapped()
        }
    }
    VoiceKey {
        readonly property real room: passengerSide.x - driverSide.width

        anchors.verticalCenter: parent.verticalCenter
        listening: bar.listening === "listening"
        objectName: "voiceKey"
        width: Math.min(264 * Theme.dp, room)
        works: bar.voiceWorks
        x: driverSide.width + (room - width) / 2

        onActivated: bar.voiceTapped()
    }
    Row {
        id: passengerSide

        anchors.right: parent.right
        anchors.rightMargin: 10 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter

        ClimateButton {
            id: volumeKey

            Accessible.description: bar.volume > 0 ? Units.percent(bar.volume) : qsTr("off")
            iconName: bar.volume > 0 ? "volume_up" : "volume_off"
            level: Math.ceil(bar.volume * 5)
            levels: 5
            objectName: "volume"
            text: qsTr("Volume")

            onActivated: bar.volumeTapped()
        }
        ClimateButton {
            iconName: "windshield_defrost_front"
            objectName: "demistFront"
            on: bar.demistFront
            text: qsTr("Demist the windscreen")

            onActivated: bar.demistTapped("front")
        }
        ClimateButton {
            iconName: "windshield_defrost_rear"
            objectName: "demistRear"
            on: bar.demistRear
            text: qsTr("Demist the rear window")

            onActivated: bar.demistTapped("rear")
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
