pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One loudness: what sounds, its level, and for media the key that mutes it.
Row {
    id: row

    required property string text
    required property string iconName
    required property real volume
    property bool mutes: false

    signal volumeAsked(real volume)
    signal muteTapped

    spacing: Theme.touchGap

    Item {
        height: Theme.touch
        width: Theme.touch

        Icon {
            anchors.centerIn: parent
            color: Theme.secondaryText
            name: row.iconName
            visible: !row.mutes
        }
        IconButton {
            anchors.fill: parent
            iconName: row.iconName
            objectName: "mute"
            text: row.volume > 0 ? qsTr("Mute") : qsTr("Sound on again")
            visible: row.mutes

            onActivated: row.muteTapped()
        }
    }
    BodyText {
        color: Theme.text
        height: Theme.touch
        text: row.text
        width: 140 * Theme.type
    }
    Slider {
        implicitWidth: row.width - Theme.touch - 140 * Theme.type - 2 * row.spacing
        objectName: row.mutes ? "volumeSlider" : row.objectName + "Slider"
        stepSize: 0.05
        text: row.text
        value: row.volume

        onMoved: row.volumeAsked(value)
    }
}
