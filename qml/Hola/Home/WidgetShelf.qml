pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What can be added to the home screen while it is edited, and the way back to how it was found.
Rectangle {
    id: shelf

    // Rows with `kind`.
    required property QtObject absent

    signal addAsked(string kind)
    signal restoreAsked

    color: Theme.surface
    radius: Theme.radiusCard

    PrimaryText {
        id: heading

        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        maximumLineCount: 2
        text: list.count > 0 ? qsTr("Add a widget") : qsTr("All widgets are shown")
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        readonly property real room: restore.y - y - 12 * Theme.dp
        readonly property real rowHeight: count > 0 ? contentHeight / count : room

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: 12 * Theme.dp
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // Where more follow, the last row in sight is cut through its words.
        height: contentHeight <= room ? room : Math.max(1, Math.floor(room / rowHeight - 0.6) + 0.6) * rowHeight
        model: shelf.absent
        objectName: "absentWidgets"

        delegate: ListRow {
            required property string kind

            iconName: "add"
            objectName: "add-" + kind
            text: words.title(kind)
            width: list.width

            onActivated: shelf.addAsked(kind)
        }
    }
    SideFade {
        of: list
        over: shelf.color
    }
    Button {
        id: restore

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: 20 * Theme.dp
        objectName: "restoreHome"
        text: qsTr("As delivered")

        onActivated: shelf.restoreAsked()
    }
    WidgetWords {
        id: words
    }
}
