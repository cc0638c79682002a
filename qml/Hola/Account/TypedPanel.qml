pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Signing in by typing; everything stands above the keyboard.
Card {
    id: panel

    // What the line begins with.
    property string email: ""
    property bool busy: false
    // Why the last try failed.
    property string problem: ""

    signal emailTyped(string text)
    signal submitted(string email, string password)
    signal cancelled

    implicitHeight: 232 * Theme.dp

    Row {
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 16 * Theme.dp

        TextField {
            id: address

            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            objectName: "emailField"
            placeholderText: qsTr("E-mail")
            width: (parent.width - parent.spacing) / 2

            onAccepted: password.forceActiveFocus()
            onTextChanged: panel.emailTyped(text)
        }
        TextField {
            id: password

            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "passwordField"
            placeholderText: qsTr("Password")
            width: (parent.width - parent.spacing) / 2

            onAccepted: submit.click()
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        spacing: 16 * Theme.dp

        Button {
            id: submit

            busy: panel.busy
            objectName: "submitSignIn"
            primary: true
            reason: address.text === "" ? qsTr("Type your e-mail first") : password.text === "" ? qsTr("Type your password first") : ""
            text: qsTr("Sign in")

            onActivated: {
                panel.submitted(address.text, password.text);
                password.clear();
            }
        }
        Button {
            objectName: "backToCode"
            text: qsTr("Back")

            onActivated: panel.cancelled()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.problem !== "" && password.length === 0 ? Theme.danger : Theme.secondaryText
            maximumLineCount: 2
            objectName: "typedProblem"
            text: panel.problem !== "" && password.length === 0 ? panel.problem : submit.reason
            width: parent.width - x
            wrapMode: Text.Wrap
        }
    }
    Component.onCompleted: {
        address.text = panel.email;
        const line = panel.email === "" ? address : password;
        line.forceActiveFocus();
    }
}
