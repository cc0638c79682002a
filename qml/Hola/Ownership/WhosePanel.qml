pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Several people have added this car: the e-mail of the one whose it is (ENR-7 b). All of it stands above the keyboard.
Item {
    id: panel

    required property string problem

    signal named(string email)
    signal cancelled

    Card {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 216 * Theme.dp

        Column {
            anchors.left: parent.left
            anchors.margins: 24 * Theme.dp
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 20 * Theme.dp

            PrimaryText {
                // Room for two lines, so that nothing moves when another sentence comes.
                height: 2 * Math.ceil(Theme.primary * 1.25)
                maximumLineCount: 2
                objectName: "whoseProblem"
                text: panel.problem
                verticalAlignment: Text.AlignVCenter
                width: parent.width
                wrapMode: Text.Wrap
            }
            Row {
                id: answer

                spacing: Theme.touchGap
                width: parent.width

                TextField {
                    id: address

                    clearable: true
                    iconName: "mail"
                    inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                    objectName: "ownerEmail"
                    placeholderText: qsTr("E-mail")
                    width: answer.width - send.width - leave.width - 2 * answer.spacing

                    onAccepted: send.click()
                }
                Button {
                    id: send

                    explained: true
                    objectName: "sendOwner"
                    primary: true
                    reason: address.text.trim() === "" ? qsTr("Type your e-mail first") : ""
                    text: qsTr("Continue")

                    onActivated: panel.named(address.text)
                }
                Button {
                    id: leave

                    objectName: "cancelOwner"
                    text: qsTr("Back")

                    onActivated: panel.cancelled()
                }
            }
        }
    }
}
