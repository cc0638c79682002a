pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Stations on keys, as on an old radio: one touch plays. Without a connection it says why there is none (DAT-1).
Card {
    id: card

    // Rows with `stationId` and `name`.
    required property QtObject presets
    required property string current
    required property bool playing
    required property bool offline

    signal tapped(string stationId)
    signal opened

    Accessible.name: qsTr("Stations")
    Accessible.role: Accessible.Grouping

    Grid {
        id: keys

        anchors.fill: parent
        anchors.margins: 12 * Theme.dp
        columns: 2
        spacing: Theme.touchGap
        visible: stationKeys.count > 0

        Repeater {
            id: stationKeys

            model: card.presets

            Pressable {
                id: key

                required property string stationId
                required property string name
                readonly property bool sounds: stationId === card.current && card.playing

                Accessible.checkable: true
                Accessible.checked: sounds
                fillPressed: Theme.pressed
                height: (keys.height - keys.spacing) / 2
                objectName: "preset-" + stationId
                reason: card.offline ? qsTr("No data connection. Music in the car plays") : ""
                text: name
                width: (keys.width - keys.spacing) / 2

                contentItem: Item {
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: key.sounds ? Theme.accent : Theme.secondaryText
                        name: key.sounds ? "graphic_eq" : "radio"
                        size: 28 * Theme.dp
                        y: 12 * Theme.dp
                    }
                    PlainText {
                        anchors.bottom: parent.bottom
                        anchors.left: parent.left
                        anchors.margins: 6 * Theme.dp
                        anchors.right: parent.right
                        color: key.sounds ? Theme.accent : key.reason !== "" ? Theme.secondaryText : Theme.text
                        font.pixelSize: Theme.small
                        fontSizeMode: Text.Fit
                        height: parent.height - 46 * Theme.dp
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 2
                        minimumPixelSize: Theme.smallest
                        text: key.name
                        // A word too long even in small letters is broken, the others are not.
                        wrapMode: ruler.contentWidth > width ? Text.Wrap : Text.WordWrap
                    }
                    PlainText {
                        id: ruler

                        elide: Text.ElideNone
                        font.pixelSize: Theme.smallest
                        text: key.name
                        visible: false
                        width: parent.width - 12 * Theme.dp
                        wrapMode: Text.WordWrap
                    }
                }

                onActivated: card.tapped(stationId)
            }
        }
    }
    Pressable {
        anchors.fill: parent
        fill: Theme.transparent
        fillPressed: Theme.raised
        objectName: "stationsEmpty"
        padding: 24 * Theme.dp
        radius: Theme.radiusCard
        text: qsTr("Stations")
        visible: stationKeys.count === 0

        contentItem: Column {
            spacing: 8 * Theme.dp

            Icon {
                color: Theme.secondaryText
                name: "radio"
                size: 40 * Theme.dp
            }
            PrimaryText {
                maximumLineCount: 2
                text: qsTr("No stations yet")
                width: parent.width
                wrapMode: Text.Wrap
            }
            BodyText {
                maximumLineCount: 3
                text: qsTr("They come with the first connection")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        onActivated: card.opened()
    }
}
