pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Something that takes longer than a moment: what it is, what happens now, how far it is, and a way out. After an
// `error` it says what happened and offers to try again.
Card {
    id: card

    required property string title
    // What happens now, in words.
    required property string step
    // 0 to 1, or NaN while it is not known.
    required property real value
    property string remaining: ""
    property string error: ""
    property string cancel: qsTr("Cancel")
    readonly property bool failed: error !== ""

    signal cancelled
    signal retried

    Accessible.description: failed ? error : [step, remaining].filter(part => part !== "").join(", ")
    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: Math.max(words.implicitHeight, answers.height) + 2 * Theme.padding
    implicitWidth: 720 * Theme.dp

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: answers.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12 * Theme.dp

        Row {
            spacing: 16 * Theme.dp
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.danger
                name: "error"
                visible: card.failed
            }
            PrimaryText {
                text: card.title
                width: parent.width - x
            }
        }
        ProgressBar {
            text: card.title
            value: card.value
            visible: !card.failed
            width: parent.width
        }
        BodyText {
            color: card.failed ? Theme.danger : Theme.secondaryText
            text: card.failed ? card.error : [card.step, card.remaining].filter(part => part !== "").join(" · ")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: answers

        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.touchGap

        Button {
            objectName: card.objectName + "Retry"
            primary: true
            text: qsTr("Try again")
            visible: card.failed

            onActivated: card.retried()
        }
        Button {
            objectName: card.objectName + "Cancel"
            text: card.cancel
            visible: text !== ""

            onActivated: card.cancelled()
        }
    }
}
