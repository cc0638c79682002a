pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The overlay's head: what is heard, or why nothing can be, and the two ways on: typing and closing.
Item {
    id: head

    required property string words
    // The intent in plain words.
    required property string meaning
    // Nothing is left to be asked about it.
    required property bool done
    required property bool certain
    required property bool mute
    // What was asked stands there, not why speech does not work.
    required property bool answering
    required property bool canType
    required property bool typing
    required property bool moving
    required property real level

    signal typeTapped
    signal closed

    implicitHeight: Math.max(66 * Theme.dp, lines.height)

    Wave {
        id: wave

        active: head.moving
        anchors.verticalCenter: parent.verticalCenter
        level: head.level
        visible: !head.mute
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: head.answering ? Theme.secondaryText : Theme.warning
        name: head.answering ? "keyboard" : "mic_off"
        size: 44 * Theme.dp
        visible: head.mute
    }
    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: head.mute ? 72 * Theme.dp : wave.width + 34 * Theme.dp
        anchors.right: keys.left
        anchors.rightMargin: 12 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * Theme.dp

        PlainText {
            color: head.certain ? Theme.text : Theme.secondaryText
            elide: Text.ElideLeft
            maximumLineCount: 2
            objectName: "transcript"
            text: head.words
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            spacing: 10 * Theme.dp
            visible: head.meaning !== ""

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.good
                name: "check"
                size: 24 * Theme.dp
                visible: head.done
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                objectName: "meaning"
                text: head.meaning
                width: Math.min(implicitWidth, lines.width - 34 * Theme.dp)
            }
        }
    }
    Row {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: -20 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            active: head.typing
            fill: Theme.transparent
            iconName: "keyboard"
            objectName: "typeKey"
            text: qsTr("Type it instead")
            visible: head.canType

            onActivated: head.typeTapped()
        }
        IconButton {
            fill: Theme.transparent
            iconName: "close"
            objectName: "assistantClose"
            text: qsTr("Close voice control")

            onActivated: head.closed()
        }
    }
}
