pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One tab of the rail. The chosen one is told by its face, its colour and the marker at the edge.
Pressable {
    id: tab

    required property string iconName
    property string initials: ""
    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.PageTab
    fill: Theme.transparent
    fillPressed: Theme.transparent
    implicitHeight: 88 * Theme.dp
    implicitWidth: Theme.railWidth
    radius: 20 * Theme.dp

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: tab.initials === "" ? Theme.transparent : tab.chosen ? Theme.accent : Theme.line
            border.width: tab.initials === "" ? 0 : Theme.focusStroke / 2
            color: tab.down ? Theme.pressed : tab.chosen || tab.initials !== "" ? Theme.raised : Theme.transparent
            height: width
            radius: tab.initials !== "" ? width / 2 : 20 * Theme.dp
            width: (tab.initials !== "" ? 60 : 72) * Theme.dp
        }
        Icon {
            anchors.centerIn: parent
            color: tab.chosen ? Theme.accent : Theme.secondaryText
            name: tab.iconName
            size: 36 * Theme.dp
            visible: tab.initials === ""
        }
        PlainText {
            anchors.centerIn: parent
            color: tab.chosen ? Theme.accent : Theme.text
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: tab.initials
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: 40 * Theme.dp
        radius: 2 * Theme.dp
        visible: tab.chosen
        width: 4 * Theme.dp
    }
}
