pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// A message while it is dictated: for whom, the words as they grow, and the keys that send, change and drop it.
Column {
    id: view

    property bool editing: false
    readonly property bool mail: Assistant.draftKind === "email"
    // What is being said now belongs to the text, but is not certain yet.
    readonly property string growing: Assistant.asks === "text" && !Assistant.final ? Assistant.transcript : ""

    spacing: 16 * Theme.dp

    onVisibleChanged: if (!visible)
        editing = false

    Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.raised
        height: words.height + 40 * Theme.dp
        radius: Theme.radiusButton
        visible: !view.editing
        width: parent.width

        Column {
            id: words

            spacing: 8 * Theme.dp
            width: parent.width - 2 * x
            x: 24 * Theme.dp
            y: 20 * Theme.dp

            Row {
                spacing: 12 * Theme.dp

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.secondaryText
                    name: view.mail ? "mail" : "edit"
                }
                BodyText {
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "draftTo"
                    text: view.mail ? qsTr("E-mail to %1").arg(Assistant.draftTo) : qsTr("Message to %1").arg(Assistant.draftTo)
                    width: Math.min(implicitWidth, words.width - 44 * Theme.dp)
                }
            }
            PrimaryText {
                elide: Text.ElideLeft
                font.weight: Font.Normal
                maximumLineCount: 3
                objectName: "draftText"
                text: Assistant.draftText
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            PrimaryText {
                color: Theme.secondaryText
                elide: Text.ElideLeft
                font.weight: Font.Normal
                maximumLineCount: 2
                objectName: "draftGrowing"
                text: view.growing !== "" ? view.growing : Assistant.draftText === "" ? qsTr("Say your message") : ""
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    TextField {
        id: line

        iconName: "edit"
        objectName: "draftLine"
        placeholderText: qsTr("Your message")
        reason: Restrictions.keyboardLocked ? qsTr("Typing opens when you have stopped") : ""
        visible: view.editing
        width: parent.width

        onAccepted: {
            Assistant.edit(text);
            view.editing = false;
        }
    }
    Flow {
        spacing: Theme.touchGap
        visible: !view.editing
        width: parent.width

        Button {
            objectName: "draftSend"
            primary: true
            reason: Assistant.draftText === "" ? qsTr("There is nothing to send yet") : ""
            text: qsTr("Send")

            onActivated: Assistant.reply("send")
        }
        Button {
            iconName: "volume_up"
            objectName: "draftReadBack"
            reason: Assistant.draftText === "" ? qsTr("There is nothing to read yet") : ""
            text: qsTr("Read back")

            onActivated: Assistant.reply("read_back")
        }
        Button {
            iconName: "keyboard"
            objectName: "draftEdit"
            reason: Restrictions.keyboardLocked ? qsTr("Typing opens when you have stopped") : ""
            text: qsTr("Edit")

            onActivated: {
                view.editing = true;
                line.text = Assistant.draftText;
                line.forceActiveFocus();
            }
        }
        Button {
            objectName: "draftDiscard"
            quiet: true
            text: qsTr("Discard")

            onActivated: Assistant.reply("discard")
        }
    }
}
