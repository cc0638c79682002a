pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// An icon of the climate bar with its level as lit marks below it, so that colour is never alone.
Pressable {
    id: button

    required property string iconName
    property bool on: false
    property int level: 0
    property int levels: 0

    Accessible.description: levels > 0 ? qsTr("%1 of %2").arg(level).arg(levels) : on ? qsTr("on") : qsTr("off")
    fill: Theme.transparent
    implicitWidth: 84 * Theme.dp

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: button.levels > 0 || button.on ? -4 * Theme.dp : 0
            color: button.on ? Theme.accent : Theme.secondaryText
            name: button.iconName
            size: 36 * Theme.dp
        }
        Row {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8 * Theme.dp
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 4 * Theme.dp
            visible: button.on

            Repeater {
                model: Math.max(1, button.levels)

                Rectangle {
                    required property int index

                    color: button.levels === 0 || index < button.level ? Theme.accent : Theme.outline
                    height: 5 * Theme.dp
                    radius: height / 2
                    width: (button.levels === 0 ? 36 : 36 / button.levels - 2) * Theme.dp
                }
            }
        }
    }
}
