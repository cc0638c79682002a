pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// An icon of the bar with its level as lit marks below it, so that colour is never alone.
Pressable {
    id: button

    required property string iconName
    property bool on: false
    property int level: 0
    property int levels: 0
    readonly property color ink: on ? Theme.accent : Theme.secondaryText

    Accessible.checkable: levels === 0
    Accessible.checked: levels === 0 && on
    Accessible.description: levels > 0 ? qsTr("%1 of %2").arg(level).arg(levels) : on ? qsTr("on") : qsTr("off")
    fill: Theme.transparent
    implicitWidth: 78 * Theme.dp

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: marks.visible ? -5 * Theme.dp : 0
            color: button.ink
            name: button.iconName
            size: 38 * Theme.dp
        }
        LevelMarks {
            id: marks

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 7 * Theme.dp
            anchors.horizontalCenter: parent.horizontalCenter
            ink: button.ink
            level: button.levels > 0 ? button.level : 1
            levels: Math.max(1, button.levels)
            visible: button.levels > 0 ? button.level > 0 : button.on
        }
    }
}
