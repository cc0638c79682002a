pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What was kept of the driver's own sentences: each can be heard and deleted, or all at once.
Rectangle {
    id: card

    readonly property bool found: Catalogue.found === "recordings"

    border.color: found ? Theme.accent : Theme.transparent
    border.width: found ? Theme.focusStroke : 0
    color: Theme.surface
    implicitHeight: rows.height + 40 * Theme.dp
    objectName: "setting-recordings"
    radius: Theme.radiusButton

    Column {
        id: rows

        spacing: Theme.touchGap
        width: parent.width - 2 * x
        x: Theme.padding
        y: 20 * Theme.dp

        Item {
            height: Math.max(words.height, clear.visible ? clear.height : 0)
            width: parent.width

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: clear.visible ? clear.left : parent.right
                anchors.rightMargin: clear.visible ? 16 * Theme.dp : 0
                spacing: 2 * Theme.dp

                PrimaryText {
                    text: Catalogue.recordings.text
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                BodyText {
                    objectName: "recordingsDetail"
                    text: Recordings.problem !== "" ? Recordings.problem : Recordings.count > 0 ? qsTr("Kept in this car only") : Privacy.keepsRecordings ? qsTr("Nothing was kept yet. What you say to the car appears here") : qsTr("Nothing is kept")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            Button {
                id: clear

                anchors.right: parent.right
                danger: true
                iconName: "delete_sweep"
                objectName: "deleteRecordings"
                text: qsTr("Delete all")
                visible: Recordings.count > 0

                onActivated: Recordings.removeAll()
            }
        }
        Repeater {
            model: Recordings.kept

            Item {
                id: row

                required property int index
                required property string name
                required property string at
                required property string length
                readonly property bool playing: Recordings.playing === name

                height: Theme.touch
                // A longer list is nothing to go through while driving (HMI-2).
                visible: Restrictions.listRows === 0 || index < Restrictions.listRows
                width: rows.width

                IconButton {
                    id: play

                    active: row.playing
                    anchors.left: parent.left
                    fill: Theme.raised
                    iconName: row.playing ? "pause-fill" : "play_arrow-fill"
                    objectName: "playRecording" + row.index
                    text: row.playing ? qsTr("Stop") : qsTr("Hear what was said on %1").arg(row.at)

                    onActivated: Recordings.play(row.name)
                }
                BodyText {
                    anchors.left: play.right
                    anchors.leftMargin: 20 * Theme.dp
                    anchors.right: length.left
                    anchors.rightMargin: 12 * Theme.dp
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text
                    text: row.at
                }
                BodyText {
                    id: length

                    anchors.right: remove.left
                    anchors.rightMargin: 12 * Theme.dp
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.length
                }
                IconButton {
                    id: remove

                    anchors.right: parent.right
                    fill: Theme.transparent
                    iconName: "close"
                    objectName: "deleteRecording" + row.index
                    text: qsTr("Delete what was said on %1").arg(row.at)

                    onActivated: Recordings.remove(row.name)
                }
            }
        }
    }
}
