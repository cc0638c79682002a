pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One of several words, all in sight; they take a second line where one is too short.
Repeater {
    id: chips

    required property list<string> labels
    required property int current
    required property string text

    signal chosen(int index)

    model: labels

    Pill {
        id: chip

        required property string modelData
        required property int index

        Accessible.name: chips.text + ", " + modelData
        Accessible.role: Accessible.RadioButton
        chosen: index === chips.current
        fill: chosen ? Theme.text : Theme.raised
        objectName: chips.objectName + index
        text: modelData

        onActivated: chips.chosen(chip.index)
    }
}
