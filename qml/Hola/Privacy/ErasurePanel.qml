pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What is lost with the account, before anything is (PRV-3).
Card {
    id: panel

    required property string email
    required property string reason
    readonly property list<string> losses: [qsTr("The account, and the sign-in on every phone and in every car"), qsTr("Your settings, favourites and places, in the car and at the services"), qsTr("Licences and what you bought for this account"), qsTr("Your cars: they are free for whoever registers them next")]

    signal confirmed
    signal cancelled

    Column {
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 14 * Theme.dp

        PrimaryText {
            text: panel.email !== "" ? qsTr("This is deleted with %1, for good").arg(panel.email) : qsTr("This is deleted, for good")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: panel.losses

            Row {
                id: loss

                required property string modelData

                spacing: 16 * Theme.dp
                width: parent.width

                Icon {
                    color: Theme.danger
                    name: "close"
                    size: 32 * Theme.dp
                }
                BodyText {
                    color: Theme.text
                    text: loss.modelData
                    width: parent.width - 48 * Theme.dp
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 40 * Theme.dp
        anchors.right: parent.right
        spacing: Theme.touchGap

        Button {
            id: go

            danger: true
            objectName: "confirmErasure"
            primary: true
            reason: panel.reason
            text: qsTr("Continue")

            onActivated: panel.confirmed()
        }
        Button {
            id: stay

            objectName: "keepAccount"
            text: qsTr("Keep the account")

            onActivated: panel.cancelled()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.warning
            text: panel.reason
            width: parent.width - go.width - stay.width - 2 * parent.spacing
            wrapMode: Text.Wrap
        }
    }
}
