import QtQuick
import QtMultimedia
import Hola.Controls

// A short tone at each press of a control; loaded only for drivers who want it.
Item {
    SoundEffect {
        id: tone

        source: Qt.resolvedUrl("sounds/touch.wav")
        volume: 0.6
    }
    Connections {
        function onPressed() {
            tone.play();
        }

        target: Touches
    }
}
