pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What else the sentence may have meant: quiet, for it was understood well enough to act.
Flow {
    id: readings

    spacing: Theme.touchGap

    BodyText {
        height: Theme.touch
        text: qsTr("Or did you mean")
    }
    Repeater {
        model: Assistant.readings

        Pill {
            id: reading

            required property int number
            required property string title

            Accessible.role: Accessible.Button
            fill: Theme.raised
            objectName: "reading" + number
            text: title
            width: Math.min(implicitWidth, readings.width)

            onActivated: Assistant.mean(reading.number)
        }
    }
}
