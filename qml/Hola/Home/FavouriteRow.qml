pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One saved place of a widget: a touch plans the way there.
Pressable {
    id: row

    required property string iconName
    property string detail: ""

    Accessible.description: detail
    fill: Theme.transparent
    fillPressed: Theme.raised
    leftPadding: 24 * Theme.dp
    rightPadding: 16 * Theme.dp

    contentItem: Item {
        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: row.iconName
        }
        BodyText {
            anchors.left: picture.right
            anchors.leftMargin: 16 * Theme.dp
            anchors.right: minutes.left
            anchors.rightMargin: 8 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            text: row.text
        }
        BodyText {
            id: minutes

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            text: row.detail
        }
    }
}
