pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The conversation above the climate bar: what is heard and understood, what is answered, what can be chosen.
Item {
    id: overlay

    readonly property bool mute: Assistant.problem !== ""
    readonly property string answer: Assistant.answer === Assistant.problem ? "" : Assistant.answer
    // What is dictated grows in the message itself.
    readonly property bool dictated: Assistant.asks === "text" && Assistant.dictating && !Assistant.final
    readonly property string words: Assistant.transcript !== "" && !dictated ? Assistant.transcript : mute ? Assistant.problem : Assistant.listening === "listening" ? qsTr("I'm listening") : Assistant.listening === "thinking" ? qsTr("One moment") : typing ? qsTr("Type what you want to know or do") : ""
    readonly property bool hints: Assistant.transcript === "" && answer === "" && Assistant.cardCount === 0 && !Assistant.dictating
    // Who types is not hurried: the overlay stays while the line has the focus.
    readonly property bool shown: Assistant.open || line.activeFocus || draft.editing
    readonly property bool keyboard: InputMethod.visible && (line.activeFocus || draft.editing)
    readonly property real keyboardHeight: keyboard ? InputMethod.keyboardRectangle.height : 0
    // Beside a maneuver, two rows of cards have to stay below it.
    readonly property bool brief: Navigation.guiding && Assistant.cardCount > 3
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
    // Guidance stays in sight and in reach: then nothing lies over the map but the panel.
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.railWidth
        color: Theme.scrim
        visible: !Navigation.guiding

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
        height: column.height + 2 * column.y
        objectName: "assistantPanel"
        radius: 36 * Theme.dp

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            spacing: (overlay.brief ? 14 : 22) * Theme.dp
            width: parent.width - 72 * Theme.dp
            x: 36 * Theme.dp
            y: (overlay.brief ? 20 : 28) * Theme.dp

            Heard {
                answering: Assistant.transcript !== ""
                canType: !overlay.mute && !Restrictions.keyboardLocked
                certain: overlay.mute || Assistant.transcript !== "" && Assistant.final
                done: Assistant.asks === ""
                level: Assistant.listening === "speaking" ? 0.5 : Assistant.level
                meaning: Assistant.meaning
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
                maximumLineCount: Assistant.cardCount > 0 || Assistant.dictating ? 2 : 4
                objectName: "answer"
                text: overlay.answer
                // What was spoken gives way to the maneuver above it; the cards do not.
                visible: text !== "" && !overlay.keyboard && !overlay.brief
                width: parent.width
                wrapMode: Text.Wrap
            }
            DraftView {
                id: draft

                visible: Assistant.dictating
                width: parent.width
            }
            YesNo {
                visible: Assistant.asks === "yes_no" && !overlay.keyboard
                width: parent.width

                onAnswered: intent => Assistant.reply(intent)
            }
            Cards {
                brief: overlay.brief
                cards: Assistant.cards
                chosen: Assistant.chosen
                visible: Assistant.cardCount > 0 && !overlay.keyboard
                width: parent.width

                onTaken: number => Assistant.choose(number)
            }
            Readings {
                visible: Assistant.readingCount > 0 && !overlay.keyboard && Assistant.cardCount <= 3
                width: parent.width
            }
            Hints {
                offered: Assistant.offered
                visible: overlay.hints && !overlay.keyboard && Assistant.offered.length > 0
                width: parent.width

                onTyped: text => Assistant.typeText(text)
            }
            SmallText {
                objectName: "engineNote"
                text: Assistant.engineNote
                visible: text !== "" && overlay.hints && !overlay.keyboard
                width: parent.width
            }
            TextField {
                id: line

                iconName: "keyboard"
                objectName: "typeInstead"
                placeholderText: Assistant.asks === "slot" ? qsTr("Type the answer") : qsTr("Type it instead")
                reason: Restrictions.keyboardLocked ? qsTr("Typing opens when you have stopped") : ""
                visible: overlay.mute || overlay.typing || Assistant.asks === "slot" && !Restrictions.keyboardLocked
                width: parent.width

                onAccepted: {
                    Assistant.typeText(text);
                    clear();
                }
            }
        }
    }
}
