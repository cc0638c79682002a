pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Waits until the link in the mail was opened; nothing has to be pressed here (ENR-3).
Card {
    id: panel

    required property string email
    required property bool sent
    required property bool busy
    // Whether the driver may go on before.
    required property bool later

    signal resendTapped
    signal goOnTapped

    Row {
        anchors.left: parent.left
        anchors.leftMargin: 48 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: 48 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -56 * Theme.dp
        spacing: 40 * Theme.dp

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.raised
            height: width
            radius: width / 2
            width: 128 * Theme.dp

            Icon {
                anchors.centerIn: parent
                color: Theme.accent
                name: "mail"
                size: 64 * Theme.dp
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8 * Theme.dp
            width: parent.width - x

            TitleText {
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.secondary
                text: panel.email
                width: parent.width
            }
            BodyText {
                color: Theme.text
                maximumLineCount: 3
                text: qsTr("Open the link in the e-mail we sent there. This step then goes on by itself.")
                width: parent.width
                wrapMode: Text.Wrap
            }
            BodyText {
                maximumLineCount: 3
                text: panel.later ? qsTr("Until then the online services stay locked. You can go on and confirm later.") : qsTr("S-PIN and car need the confirmed e-mail. Everything so far is kept.")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        spacing: 20 * Theme.dp

        Button {
            id: again

            busy: panel.busy
            objectName: "resendMail"
            text: panel.sent ? qsTr("Sent again") : qsTr("Send again")

            onActivated: panel.resendTapped()
        }
        Button {
            objectName: "goOn"
            text: qsTr("Confirm later")
            visible: panel.later

            onActivated: panel.goOnTapped()
        }
        Spinner {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            maximumLineCount: 2
            text: qsTr("Waiting for you to open the link")
            width: parent.width - x
            wrapMode: Text.Wrap
        }
    }
}
