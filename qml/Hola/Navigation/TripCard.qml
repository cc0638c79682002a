import QtQuick
import Hola.Controls
import Hola.Theme

// When and how the trip ends.
Card {
    id: card

    required property date arrival
    required property real seconds
    required property real distance

    signal stopped

    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: 96 * Theme.dp
    implicitWidth: row.implicitWidth + 36 * Theme.dp + stop.width + 48 * Theme.dp

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 36 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 40 * Theme.dp

        TripFigure {
            meaning: qsTr("arrival")
            objectName: "tripArrival"
            value: Units.time(card.arrival)
        }
        TripFigure {
            color: Theme.good
            meaning: qsTr("left", "time left")
            value: Units.duration(card.seconds)
        }
        TripFigure {
            meaning: qsTr("distance")
            value: Units.distance(card.distance)
        }
    }
    IconButton {
        id: stop

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        objectName: "stopGuidance"
        text: qsTr("End guidance")

        onActivated: card.stopped()
    }
}
