import QtQuick
import QtQuick.Shapes
import Hola.Theme

// A QR code with its quiet zone, black on white in every theme because cameras want it so.
// `path` is an SVG path of unit squares, `modules` the number of squares on a side.
Rectangle {
    id: code

    required property string path
    required property int modules
    required property string text

    Accessible.name: text
    Accessible.role: Accessible.Graphic
    color: Theme.codeLight
    implicitHeight: implicitWidth
    implicitWidth: 240 * Theme.dp
    radius: 12 * Theme.dp

    Shape {
        id: shape

        readonly property real unit: code.modules > 0 ? code.width / (code.modules + 8) : 1

        height: code.modules * unit
        visible: code.modules > 0
        width: height
        x: (code.width - width) / 2
        y: (code.height - height) / 2

        ShapePath {
            fillColor: Theme.codeDark
            scale: Qt.size(shape.unit, shape.unit)
            strokeWidth: -1

            PathSvg {
                path: code.path
            }
        }
    }
}
