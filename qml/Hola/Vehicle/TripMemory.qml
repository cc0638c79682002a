pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One memory of the trip computer.
Card {
    id: card

    required property string kind
    required property real kilometres
    required property real seconds
    required property real speedKmh
    required property real litres
    required property real kilowattHours
    required property string powertrain
    required property bool undoable
    readonly property string title: kind === "start" ? qsTr("Since start") : kind === "long" ? qsTr("Long-term") : powertrain === "electric" ? qsTr("Since charging") : qsTr("Since refuelling")
    readonly property string electricity: powertrain === "electric" || powertrain === "e_hybrid" ? Units.electricConsumption(kilowattHours) : ""
    readonly property string fuel: powertrain === "electric" ? "" : Units.fuelConsumption(litres)

    signal resetTapped
    signal undoTapped

    Accessible.name: [title, Units.distance(kilometres * 1000), Units.duration(seconds), Units.speed(speedKmh), fuel, electricity].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.Grouping
    objectName: "trip-" + kind

    Column {
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 6 * Theme.dp

        BodyText {
            text: card.title
            width: parent.width
        }
        KeyText {
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.primary
            objectName: "tripKm-" + card.kind
            text: Units.distance(card.kilometres * 1000)
            width: parent.width
        }
        PrimaryText {
            text: Units.duration(card.seconds)
            width: parent.width
        }
        PrimaryText {
            text: qsTr("%1 on average").arg(Units.speed(card.speedKmh))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
            width: parent.width
        }
        PrimaryText {
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
            text: card.fuel
            visible: text !== ""
            width: parent.width
        }
        PrimaryText {
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
            text: card.electricity
            visible: text !== ""
            width: parent.width
        }
    }
    Button {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.margins: 20 * Theme.dp
        iconName: card.undoable ? "undo" : "restart_alt"
        objectName: "reset-" + card.kind
        text: card.undoable ? qsTr("Bring back") : qsTr("Reset")
        width: Math.min(implicitWidth, parent.width - 40 * Theme.dp)

        onActivated: card.undoable ? card.undoTapped() : card.resetTapped()
    }
}
