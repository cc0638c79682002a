pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The frame of a widget that opens something when it is touched: its caption, and lines below one another.
Pressable {
    id: card

    required property string caption
    property string iconName: ""
    property color iconColor: Theme.secondaryText
    property real lineSpacing: 8 * Theme.dp
    default property alias lines: column.data

    fill: Theme.surface
    fillPressed: Theme.raised
    padding: 24 * Theme.dp
    radius: Theme.radiusCard

    contentItem: Item {
        clip: true

        Column {
            id: column

            spacing: card.lineSpacing
            width: parent.width

            Item {
                height: heading.height
                width: parent.width

                BodyText {
                    id: heading

                    anchors.left: parent.left
                    anchors.right: picture.visible ? picture.left : parent.right
                    fontSizeMode: Text.HorizontalFit
                    maximumLineCount: 2
                    minimumPixelSize: Theme.small
                    text: card.caption
                    wrapMode: Theme.textScale > 1 ? Text.Wrap : Text.NoWrap
                }
                Icon {
                    id: picture

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.iconColor
                    name: card.iconName
                    visible: card.iconName !== ""
                }
            }
        }
    }
}
