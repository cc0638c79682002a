import QtQuick
import Hola.Theme

// Two keys that take a list further where it must not roll (HMI-2).
Grid {
    id: keys

    required property bool hasBefore
    required property bool hasMore
    // What the keys are called in tests.
    property string names: "step"

    signal back
    signal further

    columns: 1
    spacing: Theme.touchGap

    IconButton {
        enabled: keys.hasBefore
        iconName: "keyboard_arrow_up"
        objectName: keys.names + "Up"
        text: qsTr("Back in the list")

        onActivated: keys.back()
    }
    IconButton {
        enabled: keys.hasMore
        iconName: "keyboard_arrow_down"
        objectName: keys.names + "Down"
        text: qsTr("Further in the list")

        onActivated: keys.further()
    }
}
