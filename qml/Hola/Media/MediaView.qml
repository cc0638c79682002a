pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The driver's own music: what plays, and all that can.
Page {
    id: view

    readonly property bool lively: list.moving
    readonly property bool empty: Media.count === 0

    signal opened(string name, string detail)

    title: qsTr("Media")

    NowPlaying {
        id: now

        anchors.left: parent.left
        anchors.top: parent.top
        canSkip: Media.count > 1
        detail: Media.detail
        height: Math.min(parent.height, 560 * Theme.dp)
        playing: Media.playing
        problem: Media.problem
        title: Media.title
        visible: !view.empty
        volume: Preferences.mediaVolume
        width: Math.min(448 * Theme.dp, parent.width * 0.42)

        onNextTapped: Media.next()
        onPlayTapped: Media.toggle()
        onPreviousTapped: Media.previous()
        onVolumeAsked: volume => Preferences.setMediaVolume(volume)
    }
    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: now.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true
        model: Media.tracks
        objectName: "trackList"
        spacing: Theme.touchGap
        visible: !view.empty

        delegate: TrackRow {
            current: index === Media.index
            width: list.width

            onActivated: Media.select(index)
        }
    }
    EmptyState {
        action: qsTr("Look again")
        anchors.centerIn: parent
        iconName: "graphic_eq"
        text: Media.problem !== "" ? Media.problem : qsTr("Plug in a USB stick with music, or copy files into the car's music folder.")
        title: Media.status === "scanning" ? qsTr("Looking for music") : qsTr("No music found")
        visible: view.empty
        width: Math.min(parent.width, 720 * Theme.dp)

        onActivated: Media.scan()
    }
}
