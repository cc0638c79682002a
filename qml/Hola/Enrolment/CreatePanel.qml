pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A new account by typing; everything stands above the keyboard.
Card {
    id: panel

    // What the lines begin with.
    property string name: ""
    property string email: ""
    required property string problem
    required property bool busy
    readonly property int shortest: 12
    // What was said about the last try gives way to what is typed next.
    readonly property bool failed: problem !== "" && password.length === 0

    signal nameTyped(string text)
    signal emailTyped(string text)
    signal submitted(string name, string email, string password)
    signal signInTapped
    signal cancelled

    implicitHeight: 232 * Theme.dp

    Row {
        id: lines

        readonly property real share: (width - 2 * spacing) / 3

        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 12 * Theme.dp

        TextField {
            id: called

            inputMethodHints: Qt.ImhNoPredictiveText
            objectName: "nameField"
            placeholderText: qsTr("Your name")
            width: lines.share

            onAccepted: address.forceActiveFocus()
            onTextChanged: panel.nameTyped(text)
        }
        TextField {
            id: address

            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            objectName: "emailField"
            placeholderText: qsTr("E-mail")
            width: lines.share

            onAccepted: password.forceActiveFocus()
            onTextChanged: panel.emailTyped(text)
        }
        TextField {
            id: password

            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            objectName: "passwordField"
            placeholderText: qsTr("Password")
            width: lines.share

            onAccepted: submit.click()
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 24 * Theme.dp
        anchors.right: parent.right
        spacing: 12 * Theme.dp

        Button {
            id: submit

            busy: panel.busy
            explained: true
            objectName: "submitCreate"
            primary: true
            reason: called.text === "" ? qsTr("Type your name first") : address.text === "" ? qsTr("Type your e-mail first") : password.length < panel.shortest ? qsTr("A password has at least %1 characters").arg(panel.shortest) : ""
            text: qsTr("Create account")

            onActivated: {
                panel.submitted(called.text, address.text, password.text);
                password.clear();
            }
        }
        IconButton {
            iconName: "arrow_back"
            objectName: "backToPhone"
            text: qsTr("Back")

            onActivated: panel.cancelled()
        }
        Button {
            objectName: "toSignIn"
            quiet: true
            text: qsTr("I have an account")
            visible: !panel.failed

            onActivated: panel.signInTapped()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.failed ? Theme.danger : Theme.secondaryText
            maximumLineCount: 2
            objectName: "createProblem"
            text: panel.failed ? panel.problem : submit.reason
            width: parent.width - x
            wrapMode: Text.Wrap
        }
    }
    Component.onCompleted: {
        called.text = panel.name;
        address.text = panel.email;
        const line = panel.name === "" ? called : panel.email === "" ? address : password;
        line.forceActiveFocus();
    }
}
