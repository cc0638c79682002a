pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// How the car is: range, locks, doors, tyres, service, mileage (VEH-2), each old value marked as old.
Page {
    id: view

    readonly property int oldMinutes: 5
    readonly property string age: Vehicle.ageMinutes >= 60 ? qsTr("%1\u00a0h ago").arg(Math.floor(Vehicle.ageMinutes / 60)) : Vehicle.ageMinutes >= oldMinutes ? qsTr("%1\u00a0min ago").arg(Vehicle.ageMinutes) : ""
    readonly property bool electric: Vehicle.powertrain === "electric"
    readonly property var tyres: Vehicle.tyresKpa
    readonly property real softestKpa: tyres.length > 0 ? Math.min(...tyres) : NaN

    function opening(name: string): string {
        switch (name) {
        case "front_left":
            return qsTr("front left door");
        case "front_right":
            return qsTr("front right door");
        case "rear_left":
            return qsTr("rear left door");
        case "rear_right":
            return qsTr("rear right door");
        case "boot":
            return qsTr("boot");
        case "bonnet":
            return qsTr("bonnet");
        default:
            return qsTr("a window");
        }
    }

    function withAge(detail: string): string {
        return age === "" ? detail : detail === "" ? age : detail + " · " + age;
    }

    title: qsTr("Car")

    Grid {
        id: grid

        readonly property real cellWidth: (width - (columns - 1) * spacing) / columns
        readonly property real cellHeight: Math.min((height - 2 * spacing) / Math.ceil(6 / columns), 176 * Theme.dp)

        anchors.fill: parent
        columns: Theme.wide ? 3 : 2
        spacing: 16 * Theme.dp

        StatusTile {
            caption: view.electric ? qsTr("Charge") : qsTr("Range")
            detail: view.withAge(isNaN(Vehicle.energyPercent) ? "" : view.electric ? qsTr("%1 % charged").arg(Units.number(Vehicle.energyPercent, 0)) : qsTr("Tank %1 % full").arg(Units.number(Vehicle.energyPercent, 0)))
            height: grid.cellHeight
            iconName: view.electric ? "ev_station" : "local_gas_station"
            objectName: "tileRange"
            condition: Vehicle.energyPercent < 12 ? "warning" : "good"
            value: Units.distance(Vehicle.rangeKm * 1000)
            width: grid.cellWidth
        }
        StatusTile {
            caption: qsTr("Locks")
            detail: view.withAge(lockButton.reason)
            height: grid.cellHeight
            iconName: Vehicle.locked ? "lock" : "lock_open"
            objectName: "tileLocks"
            condition: Vehicle.locked ? "good" : "fine"
            value: !Vehicle.lockKnown ? qsTr("Unknown") : Vehicle.locked ? qsTr("Locked") : qsTr("Unlocked")
            width: grid.cellWidth

            Button {
                id: lockButton

                objectName: "lockButton"
                reason: Vehicle.locked && (Restrictions.driving || !Vehicle.parked) ? qsTr("Unlocks when parked") : ""
                text: Vehicle.locked ? qsTr("Unlock") : qsTr("Lock")

                onActivated: Vehicle.locked ? Vehicle.unlock() : Vehicle.lock()
            }
        }
        StatusTile {
            caption: qsTr("Doors and windows")
            detail: view.withAge(Vehicle.openDoors.map(name => view.opening(name)).join(", "))
            height: grid.cellHeight
            iconName: "door_front"
            objectName: "tileDoors"
            condition: Vehicle.openDoors.length > 0 ? "warning" : "good"
            value: Vehicle.openDoors.length > 0 ? qsTr("%n open", "", Vehicle.openDoors.length) : qsTr("All shut")
            width: grid.cellWidth
        }
        StatusTile {
            caption: qsTr("Tyres")
            detail: view.withAge(view.softestKpa < 200 ? qsTr("Pump them up soon") : view.tyres.length === 4 ? qsTr("rear %1 and %2").arg(Units.pressure(view.tyres[2])).arg(Units.pressure(view.tyres[3])) : "")
            height: grid.cellHeight
            iconName: "tire_repair"
            objectName: "tileTyres"
            condition: view.softestKpa < 200 ? "warning" : "good"
            value: view.tyres.length === 4 ? qsTr("%1 and %2", "tyre pressures left and right").arg(Units.pressure(view.tyres[0])).arg(Units.pressure(view.tyres[1])) : qsTr("Unknown")
            width: grid.cellWidth
        }
        StatusTile {
            caption: qsTr("Service")
            detail: view.withAge(isNaN(Vehicle.serviceKm) ? "" : qsTr("or after %1").arg(Units.distance(Vehicle.serviceKm * 1000)))
            height: grid.cellHeight
            iconName: "build"
            objectName: "tileService"
            condition: Vehicle.serviceDays < 14 ? "warning" : "fine"
            value: isNaN(Vehicle.serviceDays) ? qsTr("Unknown") : Vehicle.serviceDays < 0 ? qsTr("Overdue") : Vehicle.serviceDays === 0 ? qsTr("Today") : qsTr("In %n day(s)", "", Vehicle.serviceDays)
            width: grid.cellWidth
        }
        StatusTile {
            caption: qsTr("Mileage")
            detail: view.age
            height: grid.cellHeight
            iconName: "speed"
            objectName: "tileMileage"
            value: Units.distance(Vehicle.odometerKm * 1000)
            width: grid.cellWidth
        }
    }
}
