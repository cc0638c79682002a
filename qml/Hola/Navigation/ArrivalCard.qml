import QtQuick
import Hola.Controls
import Hola.Theme

// The end of the trip.
Card {
    id: card

    required property string destination
    // Where the place is seen from the car: ``destination_left``, ``destination_right`` or ``destination``.
    required property string side

    signal done

    Accessible.name: qsTr("Arrived at %1").arg(destination)
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: column.implicitHeight + 56 * Theme.dp
    implicitWidth: 452 * Theme.dp

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12 * Theme.dp

        Row {
            spacing: 20 * Theme.dp

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.good
                name: "sports_score"
                size: 64 * Theme.dp
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter

                TitleText {
                    objectName: "arrived"
                    text: qsTr("Arrived")
                }
                BodyText {
                    text: card.side === "destination_left" ? qsTr("on the left") : card.side === "destination_right" ? qsTr("on the right") : ""
                    visible: text !== ""
                }
            }
        }
        PrimaryText {
            text: card.destination
            width: parent.width
        }
        Button {
            objectName: "arrivalDone"
            primary: true
            text: qsTr("Done")
            width: parent.width

            onActivated: card.done()
        }
    }
}
