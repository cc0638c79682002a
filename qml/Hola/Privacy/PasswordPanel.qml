pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The password, so that nobody else deletes the account; everything stands above the keyboard.
Card {
    id: panel

    required property string problem
    required property bool busy

    signal submitted(string password)
    signal cancelled

    implicitHeight: 232 * Theme.dp

    Component.onCompleted: password.forceActiveFocus()

    Row {
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 16 * Theme.dp

        TextField {
            id: password

            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "erasurePassword"
            placeholderText: qsTr("Password")
            width: (parent.width - parent.spacing) / 2

            onAccepted: submit.click()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.problem !== "" ? Theme.danger : Theme.secondaryText
            maximumLineCount: 3
            objectName: "erasureProblem"
            text: panel.problem !== "" ? panel.problem : qsTr("That of your account")
            width: (parent.width - parent.spacing) / 2
            wrapMode: Text.Wrap
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        spacing: 16 * Theme.dp

        Button {
            id: submit

            busy: panel.busy
            danger: true
            objectName: "submitErasure"
            primary: true
            reason: password.text === "" ? qsTr("Type your password first") : ""
            text: qsTr("Delete account")

            onActivated: {
                panel.submitted(password.text);
                password.clear();
            }
        }
        Button {
            objectName: "backToLoss"
            text: qsTr("Back")

            onActivated: panel.cancelled()
        }
    }
}
