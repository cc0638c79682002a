import QtQuick
import Hola.Theme

// A level from 0 to 1. What it measures stands in words beside it; `text` is its spoken name.
Rectangle {
    id: bar

    required property real value
    required property string text
    property color tint: Theme.good

    Accessible.name: text
    Accessible.role: Accessible.ProgressBar
    color: Theme.raised
    implicitHeight: 14 * Theme.dp
    implicitWidth: 200 * Theme.dp
    radius: height / 2

    Rectangle {
        color: bar.tint
        height: parent.height
        radius: parent.radius
        width: Math.max(bar.value > 0 ? height : 0, parent.width * Math.min(1, bar.value))

        Behavior on width {
            NumberAnimation {
                duration: Theme.normal
                easing.type: Theme.easing
            }
        }
    }
}
