pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The files of one source: all songs, or by artist, album or folder.
FocusScope {
    id: view

    readonly property bool lively: files.lively
    readonly property list<string> ways: ["songs", "artists", "albums", "folders"]
    readonly property bool empty: files.rows.count === 0

    Flickable {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentWidth: pills.width
        height: visible ? Theme.touch : 0
        interactive: contentWidth > width
        visible: !view.empty

        Row {
            id: pills

            spacing: 8 * Theme.dp

            Button {
                iconName: "arrow_back"
                objectName: "filesBack"
                text: Media.group !== "" ? Media.group : qsTr("Unknown")
                visible: Media.grouped
                width: Math.min(implicitWidth, 480 * Theme.dp)

                onActivated: Media.closeGroup()
            }
            Repeater {
                model: [qsTr("Songs"), qsTr("Artists"), qsTr("Albums"), qsTr("Folders")]

                Pill {
                    required property int index
                    required property string modelData

                    chosen: Media.by === view.ways[index]
                    leftPadding: 22 * Theme.dp
                    objectName: "files-" + view.ways[index]
                    rightPadding: 22 * Theme.dp
                    text: modelData
                    visible: !Media.grouped

                    onActivated: Media.listBy(view.ways[index])
                }
            }
        }
    }
    SideFade {
        of: head
    }
    BodyText {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.touchGap
        color: Theme.secondaryText
        objectName: "filesSkipped"
        text: qsTr("%n damaged files are left out", "", Media.skipped)
        visible: Media.skipped > 0 && !view.empty
        wrapMode: Text.Wrap
    }
    StepList {
        id: files

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: note.visible ? note.bottom : head.bottom
        anchors.topMargin: Theme.touchGap
        rows.objectName: "trackList"
        model: Media.rows
        rowsAStep: Restrictions.listRows
        visible: !view.empty

        delegate: TrackRow {
            by: Media.by
            current: path !== "" && path === Media.path
            width: ListView.view.width

            onActivated: Media.activate(index)
        }
    }
    EmptyState {
        action: qsTr("Look again")
        anchors.centerIn: parent
        busy: Media.status === "scanning"
        iconName: "graphic_eq"
        text: Media.sourceProblem !== "" ? Media.sourceProblem : Media.skipped > 0 ? qsTr("%n damaged files are left out", "", Media.skipped) : qsTr("Plug in a USB stick with music, or copy files into the car's music folder.")
        title: Media.status === "scanning" ? qsTr("Looking for music") : qsTr("No music found")
        visible: view.empty
        width: Math.min(parent.width, 560 * Theme.dp)

        onActivated: Media.scan()
    }
}
