pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What lies over a widget while the home screen is edited: its name, and keys to move and to remove it.
Rectangle {
    id: tools

    required property string title
    required property bool first
    required property bool last

    signal removeAsked
    signal stepped(int steps)

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.surface
    radius: Theme.radiusCard

    PrimaryText {
        anchors.left: parent.left
        anchors.leftMargin: 24 * Theme.dp
        anchors.right: remove.left
        anchors.verticalCenter: remove.verticalCenter
        elide: Text.ElideRight
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 2
        minimumPixelSize: Theme.smallest
        text: tools.title
        wrapMode: Text.Wrap
    }
    IconButton {
        id: remove

        anchors.margins: 10 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "close"
        objectName: "removeWidget"
        text: qsTr("Remove %1").arg(tools.title)

        onActivated: tools.removeAsked()
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 24 * Theme.dp

        IconButton {
            iconName: "arrow_back"
            objectName: "moveBack"
            reason: tools.first ? qsTr("It is the first one") : ""
            text: qsTr("Move %1 to the front").arg(tools.title)

            onActivated: tools.stepped(-1)
        }
        IconButton {
            iconName: "arrow_forward"
            objectName: "moveOn"
            reason: tools.last ? qsTr("It is the last one") : ""
            text: qsTr("Move %1 to the back").arg(tools.title)

            onActivated: tools.stepped(1)
        }
    }
}
