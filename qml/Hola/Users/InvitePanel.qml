pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Nominating a secondary user by e-mail, and the nominations nobody has answered yet.
Item {
    id: panel

    // Rows with `nominationId` and `email`.
    required property QtObject invited
    required property string done
    property string reason: ""

    signal nominated(string email)
    signal takenBack(string nominationId)

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12 * Theme.dp

        BodyText {
            text: panel.reason !== "" ? panel.reason : panel.done !== "" ? panel.done : qsTr("A secondary user has remote status and online services, but buys nothing and nominates nobody")
            color: panel.reason !== "" ? Theme.warning : panel.done !== "" ? Theme.good : Theme.secondaryText
            maximumLineCount: 4
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.touchGap
            width: parent.width

            TextField {
                id: address

                iconName: "mail"
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                objectName: "inviteEmail"
                placeholderText: qsTr("E-mail")
                reason: panel.reason
                width: parent.width - send.width - parent.spacing

                onAccepted: send.click()
            }
            Button {
                id: send

                objectName: "inviteSend"
                primary: true
                reason: panel.reason !== "" ? panel.reason : address.text.trim() === "" ? qsTr("Type the e-mail first") : ""
                text: qsTr("Nominate")

                onActivated: {
                    panel.nominated(address.text);
                    address.clear();
                }
            }
        }
    }
    ListView {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 16 * Theme.dp
        clip: true
        model: panel.invited
        spacing: Theme.touchGap

        delegate: ListRow {
            id: one

            required property string nominationId
            required property string email

            detail: qsTr("Has not answered yet")
            fill: Theme.raised
            iconName: "mail"
            objectName: "invited-" + email
            text: email
            value: qsTr("Take back")
            width: ListView.view.width

            onActivated: panel.takenBack(one.nominationId)
        }
    }
}
