pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Two lines at the top that cover nothing the driver needs now; the cross puts it away. `action` is what can be
// done about it.
Rectangle {
    id: card

    required property string iconName
    required property string title
    required property string text
    property string urgency: "info"
    property string action: ""
    property bool busy: false
    // More than two only where it is read at leisure.
    property int lines: 2
    readonly property color ink: urgency === "urgent" ? Theme.danger : urgency === "warning" ? Theme.warning : Theme.accent

    signal dismissed
    signal activated

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    border.width: Theme.stroke
    color: Theme.surface
    implicitHeight: Math.max(104 * Theme.dp, words.implicitHeight + 32 * Theme.dp)
    implicitWidth: 760 * Theme.dp
    radius: Theme.radiusCard

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        color: card.ink
        name: card.iconName
        size: 36 * Theme.dp
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 20 * Theme.dp
        anchors.right: step.visible ? step.left : close.left
        anchors.rightMargin: 12 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4 * Theme.dp

        PrimaryText {
            maximumLineCount: Theme.textScale > 1 ? 2 : 1
            text: card.title
            visible: text !== ""
            width: parent.width
            wrapMode: Theme.textScale > 1 ? Text.Wrap : Text.NoWrap
        }
        BodyText {
            lineHeight: 1.1
            maximumLineCount: Theme.textScale > 1 ? card.lines + 1 : card.lines
            text: card.text
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        id: step

        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        busy: card.busy
        objectName: "noticeAction"
        text: card.action
        visible: card.action !== ""

        onActivated: card.activated()
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: 14 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        fill: Theme.transparent
        iconName: "close"
        objectName: "dismissNotice"
        text: qsTr("Dismiss this notice")

        onActivated: card.dismissed()
    }
}
