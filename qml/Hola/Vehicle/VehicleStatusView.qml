pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// How the car is: energy, locks, doors, windows, tyres, lights, service, oil, mileage; an old value says how old (VEH-2).
StatusPanel {
    id: panel

    readonly property int oldMinutes: 5
    readonly property bool electric: Vehicle.powertrain === "electric"
    readonly property list<real> tyres: Vehicle.tyresKpa
    readonly property real softestKpa: tyres.length > 0 ? Math.min(...tyres) : NaN
    readonly property list<string> openWindows: Vehicle.openDoors.filter(name => name.startsWith("window_"))
    readonly property list<string> openDoors: Vehicle.openDoors.filter(name => !name.startsWith("window_"))

    function opening(name: string): string {
        switch (name.replace("window_", "")) {
        case "front_left":
            return name.startsWith("window_") ? qsTr("front left") : qsTr("front left door");
        case "front_right":
            return name.startsWith("window_") ? qsTr("front right") : qsTr("front right door");
        case "rear_left":
            return name.startsWith("window_") ? qsTr("rear left") : qsTr("rear left door");
        case "rear_right":
            return name.startsWith("window_") ? qsTr("rear right") : qsTr("rear right door");
        case "boot":
            return qsTr("boot");
        case "bonnet":
            return qsTr("bonnet");
        default:
            return qsTr("a window");
        }
    }

    function withAge(detail: string, minutes: int): string {
        const age = minutes >= 60 ? qsTr("%1\u00a0h ago").arg(Math.floor(minutes / 60)) : minutes >= oldMinutes ? qsTr("%1\u00a0min ago").arg(minutes) : "";
        return [detail, age].filter(part => part !== "").join(" · ");
    }

    function inDays(days: real): string {
        return isNaN(days) ? qsTr("Unknown") : days < 0 ? qsTr("Overdue") : days === 0 ? qsTr("Today") : qsTr("In %n day(s)", "", days);
    }

    function pair(left: real, right: real): string {
        return qsTr("%1 and %2", "tyre pressures left and right").arg(Units.pressureValue(left)).arg(Units.pressure(right));
    }

    function orAfter(kilometres: real): string {
        return isNaN(kilometres) ? "" : qsTr("or after %1").arg(Units.distance(kilometres * 1000));
    }

    StatusTile {
        caption: panel.electric ? qsTr("Charge") : qsTr("Range")
        condition: Vehicle.energyPercent < 12 ? "warning" : "good"
        detail: panel.withAge(isNaN(Vehicle.energyPercent) ? "" : panel.electric ? qsTr("%1 charged", "percentage of the battery").arg(Units.percent(Vehicle.energyPercent / 100)) : qsTr("Tank %1 full", "percentage").arg(Units.percent(Vehicle.energyPercent / 100)), Vehicle.energyAge)
        height: panel.cellHeight
        iconName: panel.electric ? "ev_station" : "local_gas_station"
        objectName: "tileRange"
        value: Units.distance(Vehicle.rangeKm * 1000)
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Locks")
        condition: Vehicle.locked ? "good" : "fine"
        detail: panel.withAge(lockButton.reason, Vehicle.locksAge)
        height: panel.cellHeight
        iconName: Vehicle.locked ? "lock" : "lock_open"
        objectName: "tileLocks"
        value: !Vehicle.lockKnown ? qsTr("Unknown") : Vehicle.locked ? qsTr("Locked") : qsTr("Unlocked")
        width: panel.cellWidth

        IconButton {
            id: lockButton

            explained: true
            iconName: Vehicle.locked ? "lock_open" : "lock"
            objectName: "lockButton"
            reason: Vehicle.locked && (Restrictions.driving || !Vehicle.parked) ? qsTr("Unlocks when parked") : ""
            text: Vehicle.locked ? qsTr("Unlock") : qsTr("Lock")

            onActivated: Vehicle.locked ? Vehicle.unlock() : Vehicle.lock()
        }
    }
    StatusTile {
        caption: qsTr("Doors")
        condition: panel.openDoors.length > 0 ? "warning" : "good"
        detail: panel.withAge(panel.openDoors.map(name => panel.opening(name)).join(", "), Vehicle.openingsAge)
        height: panel.cellHeight
        iconName: "door_front"
        objectName: "tileDoors"
        value: panel.openDoors.length > 0 ? qsTr("%n open", "", panel.openDoors.length) : qsTr("All shut")
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Windows")
        condition: panel.openWindows.length > 0 ? "warning" : "good"
        detail: panel.withAge(panel.openWindows.map(name => panel.opening(name)).join(", "), Vehicle.openingsAge)
        height: panel.cellHeight
        iconName: "window"
        objectName: "tileWindows"
        value: panel.openWindows.length > 0 ? qsTr("%n open", "", panel.openWindows.length) : qsTr("All shut")
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Tyres")
        condition: panel.softestKpa < 200 ? "warning" : "good"
        detail: panel.withAge(panel.softestKpa < 200 ? qsTr("Pump them up soon") : panel.tyres.length === 4 ? qsTr("rear %1").arg(panel.pair(panel.tyres[2], panel.tyres[3])) : "", Vehicle.tyresAge)
        height: panel.cellHeight
        iconName: "tire_repair"
        objectName: "tileTyres"
        value: panel.tyres.length === 4 ? panel.pair(panel.tyres[0], panel.tyres[1]) : qsTr("Unknown")
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Lights")
        detail: panel.withAge(Vehicle.lightSwitchAuto ? qsTr("automatic") : "", Vehicle.lightsAge)
        height: panel.cellHeight
        iconName: "light_mode"
        objectName: "tileLights"
        value: Vehicle.lights === "high" ? qsTr("Full beam") : Vehicle.lights === "low" ? qsTr("Dipped beam") : Vehicle.lights === "off" ? qsTr("Off") : qsTr("Unknown")
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Service")
        condition: Vehicle.serviceDays < 14 ? "warning" : "fine"
        detail: panel.withAge(panel.orAfter(Vehicle.serviceKm), Vehicle.serviceAge)
        height: panel.cellHeight
        iconName: "build"
        objectName: "tileService"
        value: panel.inDays(Vehicle.serviceDays)
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Oil change")
        condition: Vehicle.oilDays < 14 ? "warning" : "fine"
        detail: panel.withAge(panel.orAfter(Vehicle.oilKm), Vehicle.serviceAge)
        height: panel.cellHeight
        iconName: "oil_barrel"
        objectName: "tileOil"
        value: panel.inDays(Vehicle.oilDays)
        visible: !panel.electric
        width: panel.cellWidth
    }
    StatusTile {
        caption: qsTr("Mileage")
        detail: panel.withAge(isNaN(Vehicle.adbluePercent) ? "" : qsTr("AdBlue %1", "percentage").arg(Units.percent(Vehicle.adbluePercent / 100)), Vehicle.odometerAge)
        height: panel.cellHeight
        iconName: "speed"
        objectName: "tileMileage"
        value: Units.distance(Vehicle.odometerKm * 1000)
        width: panel.cellWidth
    }
}
