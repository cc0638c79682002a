pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// Where sound comes from, what plays, and all that can: radio, this car's own music, the drives.
Page {
    id: view

    readonly property bool lively: view.radio ? (panel.item as RadioView)?.lively ?? false : (panel.item as FilesView)?.lively ?? false
    property string looked: Media.source !== "" ? Media.source : "radio"
    readonly property bool radio: looked === "radio"

    signal opened(string name, string detail)

    // `detail` names the source to look at.
    function open(detail: string): void {
        if (detail !== "")
            look(detail);
    }
    function look(source: string): void {
        looked = source;
        Media.look(source);
    }

    Component.onCompleted: Media.look(looked)
    title: qsTr("Media")

    Connections {
        function onLibraryChanged() {
            // The drive was pulled out.
            if (!view.radio && Media.status === "gone")
                view.look("radio");
        }

        target: Media
    }
    SourceBar {
        id: sources

        anchors.left: parent.left
        anchors.top: parent.top
        looked: view.looked
        model: Media.sources
        playing: Media.playing ? Media.source : ""
        width: now.width

        onChosen: source => view.look(source)
    }
    SideFade {
        of: sources
    }
    NowPlaying {
        id: now

        activity: Media.activity
        anchors.left: parent.left
        anchors.top: sources.bottom
        anchors.topMargin: Theme.touchGap
        canSkip: Media.canSkip
        cover: Media.cover
        detail: Media.detail
        duration: Media.duration
        favourite: station && Radio.favouriteCount >= 0 && Radio.isFavourite(Media.stationId)
        height: Theme.portrait ? 440 * Theme.dp : Math.min(parent.height - y, 560 * Theme.dp)
        playing: Media.playing
        position: Media.position
        problem: Media.problem
        station: Media.stationId !== ""
        title: Media.title
        volume: Preferences.mediaVolume
        width: Theme.portrait ? parent.width : Math.min(424 * Theme.dp, parent.width * 0.4)

        onFavouriteTapped: Radio.toggleFavourite(Media.stationId)
        onNextTapped: Media.next()
        onPlayTapped: Media.toggle()
        onPreviousTapped: Media.previous()
        onSought: seconds => Media.seek(seconds)
        onVolumeAsked: volume => Preferences.setMediaVolume(volume)
    }
    Loader {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : now.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.gap
        anchors.right: parent.right
        anchors.top: Theme.portrait ? now.bottom : parent.top
        anchors.topMargin: Theme.portrait ? Theme.gap : 0
        source: view.radio ? "RadioView.qml" : "FilesView.qml"
    }
}
