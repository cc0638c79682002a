import QtQuick
import QtQuick.Shapes
import Hola.Theme

// The car: an arrow that lies on the ground. `turn` is its direction on the screen, `tilt` that of the map;
// while its position is only `estimated` it is hollow.
MapSpot {
    id: marker

    required property real turn
    required property real tilt
    required property bool estimated

    height: 84 * Theme.dp
    width: 84 * Theme.dp

    transform: [
        Rotation {
            angle: marker.turn
            origin.x: marker.width / 2
            origin.y: marker.height / 2
        },
        Rotation {
            angle: marker.tilt * 0.8
            axis: Qt.vector3d(1, 0, 0)
            origin.x: marker.width / 2
            origin.y: marker.height / 2
        }
    ]

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        opacity: 0.22
        radius: width / 2
    }
    Shape {
        anchors.centerIn: parent
        height: 100
        preferredRendererType: Shape.CurveRenderer
        scale: 0.64 * Theme.dp
        width: 100

        ShapePath {
            fillColor: marker.estimated ? MapStyle.land : Theme.accent
            joinStyle: ShapePath.RoundJoin
            strokeColor: marker.estimated ? Theme.accent : Theme.night ? Theme.text : Theme.surface
            strokeWidth: marker.estimated ? 9 : 7

            PathSvg {
                path: "M50 8 L86 88 L50 72 L14 88 Z"
            }
        }
    }
}
