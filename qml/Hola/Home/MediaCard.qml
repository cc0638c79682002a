pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What plays now, with the three keys one reaches for; when nothing can play, why.
Card {
    id: card

    required property string title
    required property string detail
    required property string problem
    required property bool playing
    required property bool canSkip
    // Id of the source, a station's state while it makes no sound, and the picture of what plays.
    property string source: ""
    property string activity: ""
    property url cover
    readonly property bool drive: source.startsWith("usb:")
    readonly property string sourceName: source === "radio" ? qsTr("Internet radio") : drive ? source.slice(4) : source !== "" ? qsTr("In the car") : ""
    readonly property string waiting: activity === "connecting" ? qsTr("Connecting") : activity === "buffering" ? qsTr("Waiting for the station") : activity === "reconnecting" ? qsTr("Connection lost. It goes on by itself") : ""
    readonly property string line: problem !== "" ? problem : waiting !== "" ? waiting : empty ? qsTr("Choose something in Media") : detail
    readonly property bool empty: title === ""
    readonly property bool broad: width > 400 * Theme.dp

    signal previousTapped
    signal playTapped
    signal nextTapped
    signal opened

    Accessible.name: empty ? qsTr("Media") : title
    Accessible.role: Accessible.Grouping

    Pressable {
        anchors.bottom: keys.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        fill: Theme.transparent
        fillPressed: Theme.raised
        leftPadding: 24 * Theme.dp
        objectName: "openMedia"
        radius: Theme.radiusCard
        rightPadding: 24 * Theme.dp
        text: qsTr("Open media")

        contentItem: Item {
            clip: true

            Rectangle {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.raised
                height: width
                radius: Theme.radiusButton
                visible: card.broad
                width: 112 * Theme.dp

                Icon {
                    anchors.centerIn: parent
                    color: Theme.accent
                    name: card.drive ? "usb" : card.source === "device" ? "graphic_eq" : "radio"
                    size: 56 * Theme.dp
                }
                Loader {
                    active: card.cover.toString() !== ""
                    anchors.fill: parent

                    sourceComponent: Image {
                        asynchronous: true
                        fillMode: Image.PreserveAspectCrop
                        source: card.cover
                        sourceSize: Qt.size(2 * width, 2 * height)
                    }
                }
            }
            Column {
                anchors.left: card.broad ? picture.right : parent.left
                anchors.leftMargin: card.broad ? 24 * Theme.dp : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4 * Theme.dp

                PrimaryText {
                    id: name

                    font.weight: Font.DemiBold
                    maximumLineCount: 2
                    text: card.empty ? qsTr("Nothing playing") : card.title
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                BodyText {
                    id: about

                    color: card.problem !== "" ? Theme.warning : Theme.secondaryText
                    font.pixelSize: Theme.small
                    maximumLineCount: 2
                    objectName: "mediaDetail"
                    text: card.line
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                SmallText {
                    objectName: "mediaSource"
                    text: card.sourceName
                    visible: text !== "" && card.broad && name.lineCount < 2 && about.lineCount < 2
                    width: parent.width
                }
            }
        }

        onActivated: card.opened()
    }
    Row {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.max(0, Math.min(36 * Theme.dp, (card.width - 16 * Theme.dp - 3 * Theme.touch) / 2))

        IconButton {
            enabled: card.canSkip
            iconName: "skip_previous-fill"
            objectName: "mediaPrevious"
            text: qsTr("Previous")

            onActivated: card.previousTapped()
        }
        IconButton {
            enabled: !card.empty
            iconName: card.playing ? "pause-fill" : "play_arrow-fill"
            iconSize: 44 * Theme.dp
            objectName: "mediaPlay"
            primary: !card.empty
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
}
