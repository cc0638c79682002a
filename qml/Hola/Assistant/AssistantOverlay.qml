pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The conversation above the climate bar: what is heard, what is answered, and what can be chosen.
Item {
    id: overlay

    readonly property string words: Assistant.transcript !== "" ? Assistant.transcript : Assistant.problem !== "" ? Assistant.problem : Assistant.listening === "listening" ? qsTr("I'm listening") : Assistant.listening === "thinking" ? qsTr("One moment") : ""
    readonly property bool hints: Assistant.transcript === "" && Assistant.answer === "" && Assistant.cardCount === 0

    Accessible.name: qsTr("Voice control")
    Accessible.role: Accessible.Dialog
    enabled: Assistant.open
    opacity: Assistant.open ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Theme.easing
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.railWidth
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            objectName: "assistantScrim"

            onPressed: Assistant.dismiss()
        }
    }
    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.railWidth + 28 * Theme.dp
        anchors.right: parent.right
        anchors.bottomMargin: 20 * Theme.dp
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

            Item {
                height: Math.max(66 * Theme.dp, heard.implicitHeight)
                width: parent.width

                Wave {
                    id: wave

                    active: Assistant.listening === "listening" || Assistant.listening === "speaking"
                    anchors.verticalCenter: parent.verticalCenter
                    level: Assistant.listening === "speaking" ? 0.5 : Assistant.level
                }
                PlainText {
                    id: heard

                    anchors.left: wave.right
                    anchors.leftMargin: 34 * Theme.dp
                    anchors.right: close.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Assistant.transcript === "" || !Assistant.final ? Theme.secondaryText : Theme.text
                    elide: Text.ElideLeft
                    maximumLineCount: 2
                    objectName: "transcript"
                    text: overlay.words
                    wrapMode: Text.Wrap
                }
                IconButton {
                    id: close

                    anchors.right: parent.right
                    anchors.rightMargin: -28 * Theme.dp
                    anchors.verticalCenter: parent.verticalCenter
                    fill: Theme.transparent
                    iconName: "close"
                    objectName: "assistantClose"
                    text: qsTr("Close voice control")

                    onActivated: Assistant.dismiss()
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
                text: Assistant.answer
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            Grid {
                columns: 3
                spacing: 20 * Theme.dp
                visible: Assistant.cardCount > 0
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
                canType: !Vehicle.moving
                mustType: Assistant.problem !== ""
                offered: Assistant.offered
                visible: overlay.hints
                width: parent.width

                onTyped: text => Assistant.typeText(text)
            }
        }
    }
}
