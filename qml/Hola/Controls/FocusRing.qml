import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// Shows which control the rotary knob or the keyboard acts on.
Rectangle {
    id: ring

    required property T.Control target
    property real gap: 3 * Theme.dp

    anchors.fill: parent
    anchors.margins: -gap
    border.color: Theme.text
    border.width: Theme.focusStroke
    color: Theme.transparent
    visible: target.visualFocus
}
