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
    property bool brief: false

    Accessible.description: [fact, extra].filter(part => part !== "").join(", ")
    Accessible.name: qsTr("%1, %2", "number, title").arg(number).arg(title)
    // Without a fact there is room for a long title, such as a headline.
    readonly property bool long: fact === "" && !brief

    implicitHeight: brief ? Math.max(100 * Theme.dp, 44 * Theme.dp + 1.25 * Theme.secondary + 1.3 * Theme.small) : Math.max(116 * Theme.dp, long && extra !== "" ? 52 * Theme.dp + 2.5 * Theme.secondary + 1.3 * Theme.small : 0)
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
            maximumLineCount: card.long ? 2 : 1
            text: card.title
            wrapMode: card.long ? Text.Wrap : Text.NoWrap
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
