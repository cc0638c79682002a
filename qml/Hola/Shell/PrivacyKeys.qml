pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// What may leave the car, as one of three; the signs are those of the status line.
Row {
    id: keys

    required property string level
    required property real keyWidth
    readonly property list<string> levels: ["maximum", "no_position", "full"]
    readonly property list<string> signs: ["lock", "location_off", "location_on"]
    readonly property list<string> words: [qsTr("Maximum", "privacy level"), qsTr("No position", "privacy level"), qsTr("Full", "privacy level: everything that was agreed to")]

    signal chosen(string level)

    Accessible.name: qsTr("Privacy level")
    Accessible.role: Accessible.Grouping
    spacing: Theme.touchGap

    Repeater {
        model: 3

        SheetKey {
            id: key

            required property int index

            Accessible.role: Accessible.RadioButton
            iconName: keys.signs[index]
            implicitWidth: keys.keyWidth
            objectName: "quickPrivacy" + index
            on: keys.levels[index] === keys.level
            text: qsTr("Privacy level, %1").arg(words)
            words: keys.words[index]

            onActivated: keys.chosen(keys.levels[key.index])
        }
    }
}
