pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Before anything was said: sentences that work, each also a tap.
Flow {
    id: hints

    required property list<string> offered

    signal typed(string text)

    spacing: Theme.touchGap

    Repeater {
        model: hints.offered

        Pill {
            required property string modelData
            required property int index

            fill: Theme.raised
            objectName: "hint" + index
            text: modelData

            onActivated: hints.typed(modelData)
        }
    }
}
