import QtQuick
import Hola.Controls
import Hola.Theme

// A name and its figure at the end of the line.
Item {
    id: figure

    required property string text
    required property string size

    Accessible.name: text + ": " + size
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.height, amount.height)

    BodyText {
        id: words

        anchors.left: parent.left
        anchors.right: amount.left
        anchors.rightMargin: 16 * Theme.dp
        text: figure.text
        wrapMode: Text.Wrap
    }
    BodyText {
        id: amount

        anchors.right: parent.right
        color: Theme.text
        text: figure.size
    }
}
