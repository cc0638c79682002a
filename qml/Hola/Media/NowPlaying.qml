pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The track that plays, large, with its keys and the loudness.
Card {
    id: card

    required property string title
    required property string detail
    required property string problem
    required property bool playing
    required property bool canSkip
    required property real volume

    signal previousTapped
    signal playTapped
    signal nextTapped
    signal volumeAsked(real volume)

    Rectangle {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 28 * Theme.dp
        color: Theme.raised
        height: width
        radius: Theme.radiusCard
        width: Math.min(152 * Theme.dp, card.height * 0.3)

        Icon {
            anchors.centerIn: parent
            color: Theme.accent
            name: "graphic_eq"
            size: 72 * Theme.dp
        }
    }
    Column {
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: picture.bottom
        anchors.topMargin: 16 * Theme.dp
        spacing: 4 * Theme.dp

        PrimaryText {
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "trackTitle"
            text: card.title
            width: parent.width
        }
        BodyText {
            color: card.problem !== "" ? Theme.warning : Theme.secondaryText
            horizontalAlignment: Text.AlignHCenter
            text: card.problem !== "" ? card.problem : card.detail
            width: parent.width
        }
    }
    Row {
        anchors.bottom: loudness.top
        anchors.bottomMargin: 8 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 36 * Theme.dp

        IconButton {
            enabled: card.canSkip
            iconName: "skip_previous-fill"
            text: qsTr("Previous")

            onActivated: card.previousTapped()
        }
        IconButton {
            iconName: card.playing ? "pause-fill" : "play_arrow-fill"
            iconSize: 44 * Theme.dp
            objectName: "play"
            primary: true
            text: card.playing ? qsTr("Pause") : qsTr("Play")

            onActivated: card.playTapped()
        }
        IconButton {
            enabled: card.canSkip
            iconName: "skip_next-fill"
            text: qsTr("Next")

            onActivated: card.nextTapped()
        }
    }
    Row {
        id: loudness

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8 * Theme.dp

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: "volume_up"
        }
        Slider {
            objectName: "mediaVolume"
            stepSize: 0.05
            text: qsTr("Volume")
            value: card.volume

            onMoved: card.volumeAsked(value)
        }
    }
}
