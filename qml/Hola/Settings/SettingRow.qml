pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One setting: what it is, what it does, and the control at the end.
Rectangle {
    id: row

    required property string text
    property string detail: ""
    default property alias control: tail.data

    color: Theme.surface
    implicitHeight: Math.max(92 * Theme.dp, words.implicitHeight + 24 * Theme.dp)
    radius: Theme.radiusButton

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: tail.left
        anchors.rightMargin: 24 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.dp

        PrimaryText {
            text: row.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            text: row.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: tail

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.touchGap
    }
}
