pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How loud media play, above the key that opens it; it goes by itself and covers neither guidance nor climate.
Card {
    id: card

    required property real volume
    property bool open: false
    // Where "sound on again" goes back to.
    property real kept: 0.3

    signal volumeAsked(real volume)

    function toggle(): void {
        open = !open;
    }

    Accessible.name: qsTr("Volume")
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: Theme.stroke
    enabled: open
    implicitHeight: 100 * Theme.dp
    implicitWidth: 352 * Theme.dp
    opacity: open ? 1 : 0
    radius: height / 2
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Theme.easing
        }
    }

    onOpenChanged: if (open)
        life.restart()
    onVolumeChanged: {
        if (volume > 0)
            kept = volume;
        life.restart();
    }

    Timer {
        id: life

        interval: 5000

        onTriggered: card.open = false
    }
    MouseArea {
        anchors.fill: parent
    }
    Row {
        anchors.centerIn: parent

        IconButton {
            iconName: card.volume > 0 ? "volume_up" : "volume_off"
            objectName: "mute"
            text: card.volume > 0 ? qsTr("Mute") : qsTr("Sound on again")

            onActivated: card.volumeAsked(card.volume > 0 ? 0 : card.kept)
        }
        Slider {
            implicitWidth: 240 * Theme.dp
            objectName: "volumeSlider"
            stepSize: 0.05
            text: qsTr("Volume")
            value: card.volume

            onMoved: card.volumeAsked(value)
        }
    }
}
