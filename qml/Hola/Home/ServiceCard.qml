pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// When the car wants to the workshop next: service and oil, by days and by the way until then (VEH-2).
WidgetCard {
    id: card

    required property real serviceDays
    required property real serviceKm
    required property real oilDays
    required property real oilKm
    readonly property bool due: serviceDays < 14 || serviceKm < 500
    readonly property bool oilDue: oilDays < 14 || oilKm < 500
    readonly property bool known: !isNaN(serviceDays)
    readonly property string serviceWord: !known ? qsTr("Service unknown") : serviceDays < 0 ? qsTr("Service overdue") : serviceDays === 0 ? qsTr("Service today") : qsTr("Service in %n day(s)", "", serviceDays)
    readonly property string oilWord: isNaN(oilDays) ? "" : oilDays < 0 ? qsTr("Oil change overdue") : oilDays === 0 ? qsTr("Oil change today") : qsTr("Oil change in %n day(s)", "", oilDays)

    caption: qsTr("Next appointment")
    iconColor: due || oilDue ? Theme.warning : Theme.secondaryText
    iconName: due || oilDue ? "warning" : "event"
    lineSpacing: 3 * Theme.dp
    text: [caption, serviceWord, oilWord].filter(part => part !== "").join(", ")

    PrimaryText {
        color: card.due ? Theme.warning : Theme.text
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 2
        minimumPixelSize: Theme.small
        objectName: "serviceWord"
        text: card.serviceWord
        width: parent.width
        wrapMode: Text.Wrap
    }
    WidgetLine {
        text: isNaN(card.serviceKm) ? "" : qsTr("or after %1").arg(Units.distance(card.serviceKm * 1000))
        visible: text !== ""
        width: parent.width
    }
    WidgetLine {
        color: card.oilDue ? Theme.warning : Theme.text
        iconName: "oil_barrel"
        least: Theme.smallest
        lines: 2
        text: card.oilWord
        visible: text !== ""
        width: parent.width
    }
}
