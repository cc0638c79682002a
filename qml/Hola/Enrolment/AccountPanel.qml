pragma ComponentBehavior: Bound

import QtQuick
import Hola.Account
import Hola.Controls
import Hola.Theme

// The first step: an account, made or signed in to on the phone by its camera, or by typing here (ENR-2).
Item {
    id: panel

    required property string way
    required property string name
    required property string email
    required property string problem
    required property bool busy
    // Of the sign-in on the phone.
    required property string status
    required property string signInProblem
    required property string qrPath
    required property int qrModules
    required property string userCode
    required property string address
    required property int secondsLeft
    readonly property bool coming: status === "starting" || status === "done" || busy

    signal chosen(string way)
    signal codeAsked
    signal nameTyped(string text)
    signal emailTyped(string text)
    signal created(string name, string email, string password)
    signal signedIn(string email, string password)

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: panel.way === "phone" ? parent.height : 232 * Theme.dp
        sourceComponent: panel.way === "create" ? create : panel.way === "sign_in" ? signIn : panel.status === "waiting" ? phone : none
    }
    Component {
        id: phone

        PhonePanel {
            address: panel.address
            instead: qsTr("Type here instead")
            qrModules: panel.qrModules
            qrPath: panel.qrPath
            secondsLeft: panel.secondsLeft
            userCode: panel.userCode

            onCancelled: panel.chosen("create")
        }
    }
    Component {
        id: none

        Card {
            Column {
                anchors.centerIn: parent
                spacing: 28 * Theme.dp
                width: Math.min(parent.width - 2 * Theme.padding, 760 * Theme.dp)

                Spinner {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: 64 * Theme.dp
                    visible: panel.coming
                }
                PrimaryText {
                    horizontalAlignment: Text.AlignHCenter
                    maximumLineCount: 3
                    objectName: "signInProblem"
                    text: panel.coming ? qsTr("Getting your code") : panel.signInProblem !== "" ? panel.signInProblem : qsTr("Use your phone, or type here")
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.touchGap

                    Button {
                        iconName: "qr_code_2"
                        objectName: "newCode"
                        primary: true
                        text: qsTr("New code")
                        visible: !panel.coming

                        onActivated: panel.codeAsked()
                    }
                    Button {
                        iconName: "keyboard"
                        objectName: "typeInstead"
                        text: qsTr("Type here instead")

                        onActivated: panel.chosen("create")
                    }
                }
            }
        }
    }
    Component {
        id: create

        CreatePanel {
            busy: panel.busy
            email: panel.email
            name: panel.name
            problem: panel.problem

            onCancelled: panel.chosen("phone")
            onEmailTyped: text => panel.emailTyped(text)
            onNameTyped: text => panel.nameTyped(text)
            onSignInTapped: panel.chosen("sign_in")
            onSubmitted: (name, email, password) => panel.created(name, email, password)
        }
    }
    Component {
        id: signIn

        TypedPanel {
            busy: panel.busy
            email: panel.email
            problem: panel.problem

            onCancelled: panel.chosen("create")
            onEmailTyped: text => panel.emailTyped(text)
            onSubmitted: (email, password) => panel.signedIn(email, password)
        }
    }
}
