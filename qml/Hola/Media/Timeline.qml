pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How far a file has come, in seconds; where it is let go, the file goes on.
Slider {
    id: line

    required property real duration
    // Not to be called `position`, which a slider has for its handle.
    required property real reached
    // Where the handle was put, until the player has followed; -1 for nowhere.
    property real wanted: -1

    signal sought(real seconds)

    objectName: "timeline"
    slim: true
    stepSize: 10
    text: qsTr("Place in the track")
    to: Math.max(1, duration)
    valueText: Units.clockTime(value)

    onMoved: {
        wanted = value;
        if (!pressed)
            sought(wanted);
    }
    onPressedChanged: if (!pressed && wanted >= 0)
        sought(wanted)
    onReachedChanged: if (!pressed)
        wanted = -1

    Binding {
        property: "value"
        target: line
        value: line.reached
        when: !line.pressed && line.wanted < 0
    }
}
