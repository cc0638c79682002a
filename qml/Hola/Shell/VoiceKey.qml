pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Calls the voice by touch; where speech does not work its keyboard says that one can type.
Pressable {
    id: key

    required property bool listening
    required property bool works

    Accessible.description: works ? "" : qsTr("Speech does not work now; you can type")
    Accessible.name: qsTr("Voice control")
    fill: Theme.transparent
    fillPressed: Theme.transparent

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.accent
            border.width: key.listening ? Theme.focusStroke : 0
            color: key.down ? Theme.pressed : Theme.raised
            height: 64 * Theme.dp
            radius: height / 2
            width: key.width - 12 * Theme.dp
        }
        Row {
            anchors.centerIn: parent
            spacing: 10 * Theme.dp

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: key.works ? Theme.accent : Theme.secondaryText
                name: key.works ? "mic" : "keyboard"
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.secondary
                // Large figures beside it leave less room.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallest
                text: "Hola Hola"
                width: Math.min(implicitWidth, key.width - Theme.iconSize - 50 * Theme.dp)
            }
        }
    }
}
