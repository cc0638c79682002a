pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One user to change to, in a single touch.
Pressable {
    id: tile

    required property string initials
    required property int colour
    required property bool present
    property string detail: ""

    Accessible.checkable: true
    Accessible.checked: present
    Accessible.description: detail
    fill: Theme.transparent
    fillPressed: Theme.raised
    implicitHeight: 140 * Theme.dp
    implicitWidth: 121 * Theme.dp

    contentItem: Item {
        Avatar {
            id: face

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: 8 * Theme.dp
            colour: tile.colour
            initials: tile.initials
            present: tile.present
            // Large letters take two lines of their own height.
            size: (Theme.textScale > 1 ? 60 : 72) * Theme.dp
        }
        PlainText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: face.bottom
            anchors.topMargin: 8 * Theme.dp
            color: tile.present ? Theme.text : Theme.secondaryText
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
            font.pixelSize: Theme.small
            font.weight: tile.present ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            text: tile.text
        }
    }
}
