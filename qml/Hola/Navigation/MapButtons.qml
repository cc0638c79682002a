pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What one may look for on the map, in a column at its edge. A category that is shown is tapped away again.
Column {
    id: buttons

    required property string category

    signal searchTapped
    signal categoryTapped(string category)

    spacing: 16 * Theme.dp

    component Choice: IconButton {
        required property string category

        Accessible.checkable: true
        Accessible.checked: active
        active: buttons.category === category
        fill: Theme.surface
        iconSize: 34 * Theme.dp
        outline.color: active ? Theme.accent : Theme.line
        outline.width: active ? 3 * Theme.dp : Theme.stroke
        radius: Theme.radiusButton

        onActivated: buttons.categoryTapped(active ? "" : category)
    }

    IconButton {
        fill: Theme.surface
        iconName: "search"
        iconSize: 36 * Theme.dp
        objectName: "openSearch"
        outline.color: Theme.line
        outline.width: Theme.stroke
        radius: Theme.radiusButton
        text: qsTr("Search")

        onActivated: buttons.searchTapped()
    }
    Choice {
        category: "parking"
        iconName: "local_parking"
        objectName: "showParking"
        text: qsTr("Parking")
    }
    Choice {
        category: "charging"
        iconName: "ev_station"
        objectName: "showCharging"
        text: qsTr("Charging stations")
    }
    Choice {
        category: "fuel"
        iconName: "local_gas_station"
        objectName: "showFuel"
        text: qsTr("Fuel stations")
    }
}
