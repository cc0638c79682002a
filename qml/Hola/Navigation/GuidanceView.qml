import QtQuick
import Hola.Backend
import Hola.Theme

// The next maneuver or the arrival, and below it what the driver should know of map and guidance.
Column {
    id: view

    required property bool arrived
    // A strip with the maneuver only, while a page lies over the map.
    required property bool compact
    // How wide that strip may become.
    required property real widest

    spacing: Theme.touchGap

    ManeuverCard {
        compact: view.compact
        distance: Navigation.toManeuver
        exit: Navigation.exit
        instruction: Navigation.instruction
        kind: Navigation.maneuver
        laneCount: Navigation.laneCount
        lanes: Navigation.lanes
        objectName: "maneuverCard"
        street: Navigation.maneuverStreet
        then: Navigation.then
        visible: Navigation.guiding && !view.arrived
        widest: view.widest
    }
    ArrivalCard {
        destination: Navigation.destination
        objectName: "arrivalCard"
        side: Navigation.maneuver
        visible: view.arrived && !view.compact

        onDone: Navigation.stop()
    }
    MapNote {
        iconName: "refresh"
        ink: Theme.accent
        objectName: "rerouting"
        text: Navigation.trouble !== "" || !Navigation.guiding ? "" : Navigation.progress === "rerouting" || Navigation.progress === "off_route" ? qsTr("Looking for a new way") : ""
    }
    MapNote {
        iconName: "warning"
        objectName: "trouble"
        text: Navigation.trouble
    }
    MapNote {
        iconName: "location_off"
        objectName: "estimated"
        text: Navigation.guiding && Navigation.carEstimated ? qsTr("No satellites: position by the wheels") : ""
        visible: text !== "" && !view.compact
    }
    MapNote {
        iconName: "map"
        objectName: "mapProblem"
        text: Navigation.problem
        visible: text !== "" && !view.compact
    }
    MapNote {
        iconName: "info"
        objectName: "nearbyProblem"
        text: Navigation.category !== "" ? Navigation.nearbyProblem : ""
        visible: text !== "" && !view.compact
    }
}
