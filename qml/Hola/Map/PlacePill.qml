pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A car park, fuel or charging station on the map with what is free there (NAV-6). Data that is old or of a
// demonstration says so by its look and in words to a screen reader.
MapSpot {
    id: pill

    required property string placeId
    required property string name
    required property string category
    required property int free
    required property bool stale
    required property bool simulated
    property bool chosen: false
    readonly property bool live: free >= 0 && !stale
    readonly property bool full: free === 0 && !stale
    readonly property color face: !live ? Theme.surface : full ? Theme.raised : Theme.good
    readonly property color ink: !live || full ? Theme.text : Theme.accentText

    signal opened(string placeId)

    cuttable: false
    height: button.height
    visible: inView && shown
    width: button.width

    Pressable {
        id: button

        bottomInset: 12 * Theme.dp
        fill: pill.face
        fillPressed: Qt.darker(pill.face, 1.2)
        implicitHeight: Theme.touch
        implicitWidth: row.implicitWidth + 40 * Theme.dp
        objectName: "pill-" + pill.placeId
        outline.color: pill.chosen ? Theme.accent : Theme.outline
        outline.width: pill.chosen ? 4 * Theme.dp : pill.live && !pill.full ? 0 : 2 * Theme.dp
        radius: height / 2
        text: {
            const words = [pill.name];
            if (pill.free >= 0)
                words.push(qsTr("%n free", "spaces or chargers", pill.free));
            if (pill.stale)
                words.push(qsTr("old data"));
            if (pill.simulated)
                words.push(qsTr("demonstration data"));
            return words.join(", ");
        }
        topInset: 12 * Theme.dp

        contentItem: Item {
            Row {
                id: row

                anchors.centerIn: parent
                spacing: 8 * Theme.dp

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: pill.ink
                    font.pixelSize: Theme.secondary
                    font.weight: Font.Bold
                    text: "P"
                    visible: pill.category === "parking"
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: pill.ink
                    name: pill.category === "fuel" ? "local_gas_station" : "ev_station"
                    size: 26 * Theme.dp
                    visible: pill.category !== "parking"
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: pill.ink
                    font.pixelSize: Theme.secondary
                    font.weight: Font.Medium
                    text: pill.free
                    visible: pill.free >= 0
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: pill.ink
                    name: "schedule"
                    size: 22 * Theme.dp
                    visible: pill.stale
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: pill.ink
                    font.pixelSize: Theme.small
                    text: qsTr("demo")
                    visible: pill.simulated
                }
            }
        }

        onActivated: pill.opened(pill.placeId)
    }
}
