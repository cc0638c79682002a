pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The conversation above the climate bar: what is heard, what is answered, and what can be chosen.
Item {
    id: overlay

    readonly property bool mute: Assistant.problem !== ""
    readonly property string answer: Assistant.answer === Assistant.problem ? "" : Assistant.answer
    readonly property string words: Assistant.transcript !== "" ? Assistant.transcript : mute ? Assistant.problem : Assistant.listening === "listening" ? qsTr("I'm listening") : Assistant.listening === "thinking" ? qsTr("One moment") : typing ? qsTr("Type what you want to know or do") : ""
    readonly property bool hints: Assistant.transcript === "" && answer === "" && Assistant.cardCount === 0
    // Who types is not hurried: the overlay stays while the line has the focus.
    readonly property bool shown: Assistant.open || line.activeFocus
    readonly property real keyboardHeight: InputMethod.visible && line.activeFocus ? InputMethod.keyboardRectangle.height : 0
    property bool typing: false

    function leave(): void {
        line.focus = false;
        typing = false;
        Assistant.dismiss();
    }

    Accessible.name: qsTr("Voice control")
    Accessible.role: Accessible.Dialog
    enabled: shown
    opacity: shown ? 1 : 0
    visible: opacity > 0

    onShownChanged: if (!shown)
        typing = false

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Theme.easing
        }
    }

    Connections {
        // What was typed has arrived: the keyboard makes room for the answer.
        function onTranscriptChanged() {
            if (Assistant.transcript !== "" && Assistant.final)
                line.focus = false;
        }

        target: Assistant
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.railWidth
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            objectName: "assistantScrim"

            onPressed: overlay.leave()
        }
    }
    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.railWidth + 28 * Theme.dp
        anchors.right: parent.right
        anchors.bottomMargin: 20 * Theme.dp + overlay.keyboardHeight
        anchors.rightMargin: 28 * Theme.dp
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        height: column.height + 56 * Theme.dp
        objectName: "assistantPanel"
        radius: 36 * Theme.dp

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            spacing: 22 * Theme.dp
            width: parent.width - 72 * Theme.dp
            x: 36 * Theme.dp
            y: 28 * Theme.dp

            Heard {
                answering: Assistant.transcript !== ""
                canType: !overlay.mute && !Restrictions.keyboardLocked
                certain: overlay.mute || Assistant.transcript !== "" && Assistant.final
                level: Assistant.listening === "speaking" ? 0.5 : Assistant.level
                moving: Assistant.listening === "listening" || Assistant.listening === "speaking"
                mute: overlay.mute
                typing: overlay.typing
                width: parent.width
                words: overlay.words

                onClosed: overlay.leave()
                onTypeTapped: {
                    overlay.typing = true;
                    line.forceActiveFocus();
                }
            }
            Rectangle {
                color: Theme.line
                height: Theme.stroke
                width: parent.width
            }
            PrimaryText {
                font.weight: Font.Normal
                maximumLineCount: 4
                objectName: "answer"
                text: overlay.answer
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            Grid {
                columns: 3
                spacing: 20 * Theme.dp
                visible: Assistant.cardCount > 0 && overlay.keyboardHeight === 0
                width: parent.width

                Repeater {
                    model: Assistant.cards

                    ResultCard {
                        required property string detail

                        chosen: number === Assistant.chosen
                        fact: detail
                        objectName: "card" + number
                        width: (column.width - 40 * Theme.dp) / 3

                        onActivated: Assistant.choose(number)
                    }
                }
            }
            Hints {
                offered: Assistant.offered
                visible: overlay.hints && overlay.keyboardHeight === 0 && Assistant.offered.length > 0
                width: parent.width

                onTyped: text => Assistant.typeText(text)
            }
            TextField {
                id: line

                iconName: "keyboard"
                objectName: "typeInstead"
                placeholderText: qsTr("Type it instead")
                reason: Restrictions.keyboardLocked ? qsTr("Typing opens when you have stopped") : ""
                visible: overlay.mute || overlay.typing
                width: parent.width

                onAccepted: {
                    Assistant.typeText(text);
                    clear();
                }
            }
        }
    }
}
