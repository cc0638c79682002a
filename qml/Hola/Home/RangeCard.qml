pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How far the car goes, and whether it is locked. A touch opens the car's page.
WidgetCard {
    id: card

    required property real rangeKm
    required property real energyPercent
    required property bool lockKnown
    required property bool locked
    readonly property bool low: energyPercent < 12
    readonly property string lockWord: !lockKnown ? qsTr("Lock unknown") : locked ? qsTr("Locked") : qsTr("Unlocked")

    caption: qsTr("Range")
    lineSpacing: 14 * Theme.dp
    text: [qsTr("Range"), Units.distance(rangeKm * 1000), lockWord].join(", ")

    KeyText {
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.primary
        objectName: "range"
        text: Units.distance(card.rangeKm * 1000)
        width: parent.width
    }
    ProgressBar {
        text: qsTr("Energy on board")
        tint: card.low ? Theme.warning : Theme.good
        value: isNaN(card.energyPercent) ? 0 : card.energyPercent / 100
        width: parent.width
    }
    WidgetLine {
        iconColor: card.locked ? Theme.good : Theme.secondaryText
        iconName: card.locked ? "lock" : "lock_open"
        text: card.lockWord
        width: parent.width
    }
}
