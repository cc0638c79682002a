pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// One of two to four things, all in sight. `chosen(index)` asks; `current` shows what is so.
Rectangle {
    id: choice

    required property list<string> labels
    required property int current
    required property string text
    // Why nothing can be chosen now, or why this or that cannot (an empty string where it can).
    property string reason: ""
    property list<string> reasons: []

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
                readonly property color ink: current ? Theme.surface : reason !== "" ? Theme.secondaryText : Theme.text

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.name: choice.text + ", " + modelData
                Accessible.role: Accessible.RadioButton
                fill: current ? Theme.text : Theme.transparent
                fillPressed: current ? Theme.secondaryText : Theme.pressed
                implicitWidth: Math.max(112 * Theme.dp, label.implicitWidth + 56 * Theme.dp)
                objectName: choice.objectName + option.index
                radius: height / 2
                reason: choice.reason !== "" ? choice.reason : choice.reasons[index] ?? ""

                contentItem: PlainText {
                    id: label

                    color: option.ink
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
