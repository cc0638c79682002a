pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A numbered choice: touch it or say its number.
Pressable {
    id: card

    required property int number
    required property string title
    required property string fact
    required property string extra
    property bool chosen: false

    Accessible.description: [fact, extra].filter(part => part !== "").join(", ")
    Accessible.name: qsTr("%1, %2", "number, title").arg(number).arg(title)
    implicitHeight: 116 * Theme.dp
    outline.color: Theme.accent
    outline.width: chosen ? 2 * Theme.dp : 0
    padding: 22 * Theme.dp

    contentItem: Item {
        PlainText {
            id: figure

            font.pixelSize: Theme.secondary
            font.weight: Font.DemiBold
            text: card.number
        }
        PlainText {
            anchors.left: figure.right
            anchors.leftMargin: 14 * Theme.dp
            anchors.right: parent.right
            font.pixelSize: Theme.secondary
            font.weight: Font.Medium
            text: card.title
        }
        PlainText {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: more.left
            anchors.rightMargin: 10 * Theme.dp
            color: Theme.good
            font.pixelSize: Theme.secondary
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            text: card.fact
        }
        PlainText {
            id: more

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            color: Theme.secondaryText
            font.pixelSize: Theme.small
            text: card.extra
        }
    }
}
