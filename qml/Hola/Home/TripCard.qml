pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The trip since the start of the car; one touch sets it to nothing, another one brings it back (VEH-3).
Item {
    id: card

    required property real kilometres
    required property real seconds
    required property real speedKmh
    required property real litres
    required property real kilowattHours
    required property bool electric
    required property bool undoable
    readonly property string consumption: electric ? Units.electricConsumption(kilowattHours) : Units.fuelConsumption(litres)

    signal activated
    signal resetTapped
    signal undoTapped

    WidgetCard {
        anchors.fill: parent
        caption: qsTr("Since start")
        lineSpacing: 4 * Theme.dp
        objectName: "tripOpen"
        text: [caption, Units.distance(card.kilometres * 1000), Units.duration(card.seconds), card.consumption].join(", ")
        topPadding: 32 * Theme.dp

        Item {
            height: 12 * Theme.dp
            width: 1
        }
        KeyText {
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.primary
            objectName: "tripDistance"
            text: Units.distance(card.kilometres * 1000)
            width: parent.width
        }
        WidgetLine {
            color: Theme.text
            text: [Units.duration(card.seconds), Units.speed(card.speedKmh)].join(" · ")
            width: parent.width
        }
        WidgetLine {
            color: Theme.text
            text: card.consumption
            width: parent.width
        }

        onActivated: card.activated()
    }
    IconButton {
        anchors.margins: 10 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: card.undoable ? "undo" : "restart_alt"
        objectName: "tripReset"
        text: card.undoable ? qsTr("Bring the trip back") : qsTr("Reset the trip")

        onActivated: card.undoable ? card.undoTapped() : card.resetTapped()
    }
}
