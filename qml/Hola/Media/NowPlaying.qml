pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The station or file that plays, large, with its keys and the loudness.
Card {
    id: card

    required property string title
    required property string detail
    required property string problem
    required property string activity
    required property url cover
    required property bool playing
    required property bool station
    required property bool favourite
    required property bool canSkip
    required property real position
    required property real duration
    required property real volume
    readonly property string line: problem !== "" ? problem : activity === "connecting" ? qsTr("Connecting") : activity === "buffering" ? qsTr("Waiting for the station") : activity === "reconnecting" ? qsTr("Connection lost. It goes on by itself") : detail

    signal previousTapped
    signal playTapped
    signal nextTapped
    signal favouriteTapped
    signal sought(real seconds)
    signal volumeAsked(real volume)

    Cover {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 20 * Theme.dp
        height: width
        iconName: card.station ? "radio" : "graphic_eq"
        source: card.cover
        width: Math.min(176 * Theme.dp, Math.max(64 * Theme.dp, card.height - 320 * Theme.dp))
    }
    IconButton {
        active: card.favourite
        anchors.right: parent.right
        anchors.rightMargin: 12 * Theme.dp
        anchors.top: parent.top
        anchors.topMargin: 12 * Theme.dp
        fill: Theme.transparent
        iconName: card.favourite ? "star-fill" : "star"
        objectName: "mediaFavourite"
        text: card.favourite ? qsTr("Remove from favourites") : qsTr("Keep as favourite")
        visible: card.station

        onActivated: card.favouriteTapped()
    }
    Column {
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: picture.bottom
        anchors.topMargin: 12 * Theme.dp
        spacing: 4 * Theme.dp

        PrimaryText {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "trackTitle"
            text: card.title !== "" ? card.title : qsTr("Nothing playing")
            width: parent.width
        }
        BodyText {
            color: card.problem !== "" ? Theme.warning : Theme.secondaryText
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: card.problem !== "" || !timeline.visible ? 2 : 1
            objectName: "trackDetail"
            text: card.line
            width: parent.width
            wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
        }
        Item {
            id: timeline

            height: 36 * Theme.dp
            visible: !card.station && card.duration > 0 && card.problem === ""
            width: parent.width

            SmallText {
                id: past

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: Units.clockTime(card.position)
            }
            Timeline {
                anchors.left: past.right
                anchors.right: whole.left
                anchors.verticalCenter: parent.verticalCenter
                duration: card.duration
                reached: card.position

                onSought: seconds => card.sought(seconds)
            }
            SmallText {
                id: whole

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: Units.clockTime(card.duration)
            }
        }
    }
    Row {
        anchors.bottom: loudness.top
        anchors.bottomMargin: 4 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 32 * Theme.dp

        IconButton {
            enabled: card.canSkip
            iconName: "skip_previous-fill"
            objectName: "mediaPrevious"
            text: qsTr("Previous")

            onActivated: card.previousTapped()
        }
        IconButton {
            busy: false
            iconName: card.playing ? "pause-fill" : "play_arrow-fill"
            iconSize: 44 * Theme.dp
            objectName: "mediaPlay"
            primary: true
            text: card.playing ? qsTr("Pause") : qsTr("Play")

            onActivated: card.playTapped()
        }
        IconButton {
            enabled: card.canSkip
            iconName: "skip_next-fill"
            objectName: "mediaNext"
            text: qsTr("Next")

            onActivated: card.nextTapped()
        }
    }
    Row {
        id: loudness

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8 * Theme.dp

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: card.volume > 0 ? "volume_up" : "volume_off"
        }
        Slider {
            objectName: "mediaVolume"
            stepSize: 0.05
            text: qsTr("Volume")
            value: card.volume
            width: 300 * Theme.dp

            onMoved: card.volumeAsked(value)
        }
    }
}
