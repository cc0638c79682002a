import QtQuick
import Hola.Controls
import Hola.Theme

// One sentence about the map or guidance that the driver should know now.
Card {
    id: note

    required property string iconName
    required property string text
    property color ink: Theme.warning

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: Math.max(64 * Theme.dp, words.implicitHeight + 28 * Theme.dp)
    implicitWidth: 452 * Theme.dp
    visible: text !== ""

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 28 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        color: note.ink
        name: note.iconName
    }
    PlainText {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 16 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: 24 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.secondary
        maximumLineCount: 3
        text: note.text
        wrapMode: Text.Wrap
    }
}
