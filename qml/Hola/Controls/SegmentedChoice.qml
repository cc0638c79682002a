pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// One of two to four things, all in sight. `chosen(index)` asks; `current` shows what is so.
Rectangle {
    id: choice

    required property list<string> labels
    required property int current
    required property string text

    signal chosen(int index)

    Accessible.name: text
    Accessible.role: Accessible.Grouping
    color: Theme.raised
    implicitHeight: Theme.touch
    implicitWidth: row.implicitWidth
    radius: height / 2

    Row {
        id: row

        Repeater {
            model: choice.labels

            Pressable {
                id: option

                required property string modelData
                required property int index
                readonly property bool current: index === choice.current

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.name: choice.text + ", " + modelData
                Accessible.role: Accessible.RadioButton
                fill: current ? Theme.text : Theme.transparent
                fillPressed: current ? Theme.secondaryText : Theme.pressed
                implicitWidth: Math.max(112 * Theme.dp, label.implicitWidth + 56 * Theme.dp)
                objectName: choice.objectName + option.index
                radius: height / 2

                contentItem: PlainText {
                    id: label

                    color: option.current ? Theme.surface : Theme.text
                    font.pixelSize: Theme.secondary
                    font.weight: Font.Medium
                    horizontalAlignment: Text.AlignHCenter
                    text: option.modelData
                }

                onActivated: choice.chosen(option.index)
            }
        }
    }
}
