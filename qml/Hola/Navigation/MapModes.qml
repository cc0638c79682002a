import QtQuick
import Hola.Controls
import Hola.Map
import Hola.Theme

// How the map is looked at, and the way back to the car once it was moved `away`.
Row {
    id: modes

    required property bool away
    property int mode: MapCamera.Tilted

    signal recentred

    layoutDirection: Qt.RightToLeft
    spacing: Theme.touchGap

    IconButton {
        fill: Theme.surface
        iconName: modes.mode === MapCamera.Tilted ? "3d_rotation" : modes.mode === MapCamera.HeadingUp ? "navigation-fill" : "explore"
        iconSize: 34 * Theme.dp
        objectName: "mapMode"
        outline.color: Theme.line
        outline.width: Theme.stroke
        radius: Theme.radiusButton
        text: modes.mode === MapCamera.Tilted ? qsTr("Map in three dimensions") : modes.mode === MapCamera.HeadingUp ? qsTr("Map in driving direction") : qsTr("Map with north up")

        onActivated: modes.mode = (modes.mode + 2) % 3
    }
    Button {
        fill: Theme.surface
        iconName: "my_location"
        objectName: "recentre"
        outline.color: Theme.line
        outline.width: Theme.stroke
        radius: Theme.radiusButton
        text: qsTr("Recentre")
        visible: modes.away

        onActivated: modes.recentred()
    }
}
