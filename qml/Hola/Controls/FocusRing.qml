import QtQuick
import Hola.Theme

// Shows which control the rotary knob or the keyboard acts on.
Rectangle {
    id: ring

    required property Item control
    property real gap: 3 * Theme.dp

    anchors.fill: parent
    anchors.margins: -gap
    border.color: Theme.text
    border.width: Theme.focusStroke
    color: Theme.transparent
    visible: control.activeFocus && control.focusReason !== Qt.MouseFocusReason
}
