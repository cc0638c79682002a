import QtQuick
import Hola.Controls
import Hola.Theme

// Where the route or the opened place is.
MapSpot {
    id: pin

    property string iconName: "sports_score"

    anchor: Qt.point(0.5, 1)
    height: 66 * Theme.dp
    visible: inView && shown
    width: 52 * Theme.dp

    Rectangle {
        color: MapStyle.routeCasing
        height: 26 * Theme.dp
        rotation: 45
        width: height
        x: (parent.width - width) / 2
        y: parent.height - height * 1.28
    }
    Rectangle {
        border.color: MapStyle.routeCasing
        border.width: 3 * Theme.dp
        color: Theme.accent
        height: width
        radius: width / 2
        width: parent.width

        Icon {
            anchors.centerIn: parent
            color: Theme.accentText
            name: pin.iconName
            size: 30 * Theme.dp
        }
    }
}
