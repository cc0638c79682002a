pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// All of the climate control, above the bar that has the most used of it (demisting stays there).
FocusScope {
    id: view

    readonly property real half: (implicitWidth - Theme.touchGap) / 2

    signal closed

    implicitHeight: rows.implicitHeight
    implicitWidth: 520 * Theme.dp

    Column {
        id: rows

        spacing: Theme.touchGap

        Row {
            spacing: Theme.touchGap

            SheetKey {
                iconName: "link"
                objectName: "climateSync"
                on: Vehicle.sync
                text: qsTr("One temperature for both")

                onActivated: Vehicle.setSync(!Vehicle.sync)
            }
            SheetKey {
                letters: qsTr("AUTO")
                objectName: "panelAuto"
                on: Vehicle.automatic
                text: qsTr("Automatic")

                onActivated: Vehicle.setAutomatic(!Vehicle.automatic)
            }
            SheetKey {
                letters: qsTr("A/C", "air conditioning, on the key")
                objectName: "cooling"
                on: Vehicle.cooling
                text: qsTr("Air conditioning")

                onActivated: Vehicle.setCooling(!Vehicle.cooling)
            }
            SheetKey {
                iconName: "autorenew"
                objectName: "recirculation"
                on: Vehicle.recirculation
                text: qsTr("Recirculate the air")

                onActivated: Vehicle.setRecirculation(!Vehicle.recirculation)
            }
            SheetKey {
                fill: Theme.transparent
                iconName: "close"
                objectName: "closeClimate"
                on: false
                plain: true
                text: qsTr("Close")

                onActivated: view.closed()
            }
        }
        Row {
            spacing: Theme.touchGap

            Item {
                height: Theme.touch
                width: view.half

                Stepper {
                    anchors.horizontalCenter: parent.horizontalCenter
                    objectName: "panelDriverTemperature"
                    text: qsTr("Temperature, driver")
                    value: Units.climateTemperature(Vehicle.driverCelsius)

                    onStepped: steps => Vehicle.stepTemperature("driver", steps)
                }
            }
            Item {
                height: Theme.touch
                width: view.half

                Stepper {
                    anchors.horizontalCenter: parent.horizontalCenter
                    objectName: "panelPassengerTemperature"
                    text: qsTr("Temperature, passenger")
                    value: Units.climateTemperature(Vehicle.passengerCelsius)

                    onStepped: steps => Vehicle.stepTemperature("passenger", steps)
                }
            }
        }
        Row {
            spacing: Theme.touchGap

            Item {
                height: Theme.touch
                width: view.half

                LevelStepper {
                    anchors.horizontalCenter: parent.horizontalCenter
                    iconName: "seat_heat_left"
                    level: Vehicle.driverSeatHeating
                    levels: 3
                    objectName: "panelDriverSeat"
                    text: qsTr("Seat heating, driver")

                    onLevelAsked: level => Vehicle.setSeatHeating("driver", level)
                }
            }
            Item {
                height: Theme.touch
                width: view.half

                LevelStepper {
                    anchors.horizontalCenter: parent.horizontalCenter
                    iconName: "seat_heat_right"
                    level: Vehicle.passengerSeatHeating
                    levels: 3
                    objectName: "panelPassengerSeat"
                    text: qsTr("Seat heating, passenger")

                    onLevelAsked: level => Vehicle.setSeatHeating("passenger", level)
                }
            }
        }
        Row {
            spacing: Theme.touchGap

            Item {
                height: Theme.touch
                width: view.half

                LevelStepper {
                    anchors.horizontalCenter: parent.horizontalCenter
                    iconName: "mode_fan"
                    level: Vehicle.fan
                    levels: 7
                    objectName: "panelFan"
                    text: qsTr("Fan")

                    onLevelAsked: level => Vehicle.setFan(level)
                }
            }
            AirKeys {
                air: Vehicle.air
                width: view.half

                onChosen: air => Vehicle.setAir(air)
            }
        }
        HeaterRow {
            bar: Vehicle.heaterBar
            minutesLeft: Vehicle.heaterMinutes
            mode: Vehicle.heaterMode
            width: view.implicitWidth

            onStarted: minutes => Vehicle.setHeater(minutes)
            onStopped: Vehicle.setHeater(0)
        }
    }
}
