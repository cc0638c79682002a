pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How far the car goes, whether it is locked, and when it wants service. A touch opens the car's page.
Pressable {
    id: card

    required property real rangeKm
    required property real energyPercent
    required property bool lockKnown
    required property bool locked
    required property real serviceDays
    readonly property bool low: energyPercent < 12
    readonly property string lockWord: !lockKnown ? qsTr("Lock unknown") : locked ? qsTr("Locked") : qsTr("Unlocked")
    readonly property string serviceWord: isNaN(serviceDays) ? "" : serviceDays < 0 ? qsTr("Service overdue") : serviceDays === 0 ? qsTr("Service today") : qsTr("Service in %n day(s)", "", serviceDays)

    // Where both do not fit beside each other in the larger size, both take the largest that does.
    readonly property real wordSize: Math.max(Theme.small, Math.min(1, (availableWidth - 104 * Theme.dp) / metrics.advanceWidth(lockWord + serviceWord)) * Theme.secondary)

    fill: Theme.surface
    fillPressed: Theme.raised
    padding: Theme.padding
    radius: Theme.radiusCard
    text: [qsTr("Range"), Units.distance(rangeKm * 1000), lockWord, serviceWord].join(", ")

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.secondary
    }

    contentItem: Item {
        BodyText {
            id: caption

            text: qsTr("Range")
        }
        KeyText {
            id: figure

            anchors.top: caption.bottom
            objectName: "range"
            text: Units.distance(card.rangeKm * 1000)
            width: parent.width
        }
        ProgressBar {
            id: bar

            anchors.top: figure.bottom
            anchors.topMargin: 16 * Theme.dp
            text: qsTr("Energy on board")
            tint: card.low ? Theme.warning : Theme.good
            value: isNaN(card.energyPercent) ? 0 : card.energyPercent / 100
            width: parent.width
        }
        Row {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: bar.bottom
            anchors.topMargin: 20 * Theme.dp
            spacing: 16 * Theme.dp

            Row {
                id: lockPart

                spacing: 8 * Theme.dp

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.locked ? Theme.good : Theme.secondaryText
                    name: card.locked ? "lock" : "lock_open"
                    size: 28 * Theme.dp
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: card.wordSize
                    text: card.lockWord
                }
            }
            Row {
                spacing: 8 * Theme.dp
                visible: card.serviceWord !== ""

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.serviceDays < 0 ? Theme.warning : Theme.secondaryText
                    name: "build"
                    size: 28 * Theme.dp
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.serviceDays < 0 ? Theme.warning : Theme.text
                    font.pixelSize: card.wordSize
                    text: card.serviceWord
                    width: Math.min(implicitWidth, card.availableWidth - lockPart.width - 54 * Theme.dp)
                }
            }
        }
    }
}
