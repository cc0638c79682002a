import QtQuick
import Hola.Controls
import Hola.Theme

// Which way something lies, seen from the driver's seat. `bearing` and `heading` are degrees from north.
Icon {
    required property real bearing
    required property real heading

    color: Theme.secondaryText
    name: "north"
    rotation: Math.round((bearing - heading) / 5) * 5
    size: 26 * Theme.dp
}
