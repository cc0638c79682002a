pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A round (or, with `radius`, rounded) button that shows only an icon. `text` is its spoken name.
Pressable {
    id: button

    required property string iconName
    property bool primary: false
    property bool active: false
    property real iconSize: Theme.iconSize
    property color ink: reason !== "" || !enabled ? Theme.secondaryText : primary ? Theme.accentText : error !== "" ? Theme.danger : active ? Theme.accent : Theme.text

    fill: primary && reason === "" ? Theme.accent : Theme.raised
    fillPressed: primary && reason === "" ? Qt.darker(Theme.accent, 1.15) : Theme.pressed
    radius: height / 2

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: button.ink
            name: button.iconName
            size: button.iconSize
            visible: !button.busy
        }
        Loader {
            active: button.busy
            anchors.centerIn: parent

            sourceComponent: Spinner {
                color: button.ink
                size: button.iconSize
            }
        }
    }
}
