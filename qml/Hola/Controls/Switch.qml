pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// On or off. It shows `on` as it really is: a tap only asks with `activated`.
Pressable {
    id: control

    required property bool on
    readonly property bool usable: enabled && reason === ""

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.role: Accessible.CheckBox
    fill: Theme.transparent
    fillPressed: Theme.transparent
    implicitWidth: 96 * Theme.dp
    outline.width: 0

    contentItem: Item {
        Rectangle {
            id: track

            anchors.centerIn: parent
            border.color: control.error !== "" ? Theme.danger : control.on && control.usable ? Theme.transparent : Theme.outline
            border.width: control.on && control.usable && control.error === "" ? 0 : 2 * Theme.dp
            color: control.down ? Theme.pressed : control.on && control.usable ? Theme.accent : Theme.transparent
            height: 48 * Theme.dp
            radius: height / 2
            width: 84 * Theme.dp

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: control.on && control.usable ? Theme.accentText : Theme.outline
                height: width
                radius: width / 2
                width: 34 * Theme.dp
                x: control.on ? parent.width - width - 7 * Theme.dp : 7 * Theme.dp

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                        easing.type: Theme.easing
                    }
                }
                Icon {
                    anchors.centerIn: parent
                    color: control.on && control.usable ? Theme.accent : Theme.surface
                    name: control.on ? "check" : "close"
                    size: 24 * Theme.dp
                    visible: !control.busy
                }
                Loader {
                    active: control.busy
                    anchors.centerIn: parent

                    sourceComponent: Spinner {
                        color: control.on ? Theme.accent : Theme.surface
                        size: 24 * Theme.dp
                    }
                }
            }
        }
    }
}
