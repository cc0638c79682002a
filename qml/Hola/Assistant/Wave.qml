pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Bars that rise with the loudness at the microphone; a flat line of dots when nothing is listened to.
Row {
    id: wave

    required property real level
    required property bool active
    // How tall each bar stands at full loudness.
    readonly property list<real> shape: [0.2, 0.45, 0.7, 0.95, 0.5, 0.8, 1, 0.62, 0.35, 0.7, 0.5, 0.25]
    property int beat: 0

    Accessible.ignored: true
    height: 58 * Theme.dp
    spacing: 6 * Theme.dp

    onLevelChanged: beat = (beat + 5) % shape.length

    Repeater {
        model: wave.shape.length

        Rectangle {
            required property int index
            readonly property real reach: wave.active ? wave.level * wave.shape[(index + wave.beat) % wave.shape.length] : 0

            anchors.verticalCenter: parent?.verticalCenter
            color: wave.active ? Theme.accent : Theme.secondaryText
            height: width + reach * (wave.height - width)
            radius: width / 2
            width: 7 * Theme.dp

            Behavior on height {
                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Theme.easing
                }
            }
        }
    }
}
