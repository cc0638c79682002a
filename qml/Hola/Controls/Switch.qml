pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// On or off. It shows `on` as it really is: a tap only asks with `activated`.
Pressable {
    id: control

    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.role: Accessible.CheckBox
    fill: Theme.transparent
    fillPressed: Theme.transparent
    implicitWidth: 96 * Theme.dp

    contentItem: Item {
        Rectangle {
            id: track

            anchors.centerIn: parent
            border.color: control.on ? Theme.transparent : Theme.outline
            border.width: control.on ? 0 : 2 * Theme.dp
            color: control.down ? Theme.pressed : control.on ? Theme.accent : Theme.transparent
            height: 48 * Theme.dp
            radius: height / 2
            width: 84 * Theme.dp

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: control.on ? Theme.accentText : Theme.outline
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
                    color: control.on ? Theme.accent : Theme.surface
                    name: control.on ? "check" : "close"
                    size: 24 * Theme.dp
                }
            }
        }
    }
}
