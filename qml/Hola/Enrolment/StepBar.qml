pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How far the registration is: a mark and a word for each step, joined by a line that fills.
Row {
    id: bar

    required property list<string> steps
    required property int current

    Accessible.name: qsTr("Step %1 of %2").arg(Math.min(current + 1, steps.length)).arg(steps.length)
    Accessible.role: Accessible.ProgressBar
    height: 64 * Theme.dp
    objectName: "enrolmentSteps"

    Repeater {
        model: bar.steps

        Item {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: index < bar.current
            readonly property bool now: index === bar.current

            height: bar.height
            width: bar.width / bar.steps.length

            Rectangle {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                border.color: step.done ? Theme.good : step.now ? Theme.accent : Theme.outline
                border.width: 2 * Theme.dp
                color: step.done ? Theme.good : step.now ? Theme.accent : Theme.transparent
                height: width
                radius: width / 2
                width: 44 * Theme.dp

                Icon {
                    anchors.centerIn: parent
                    color: Theme.accentText
                    name: "check"
                    size: 28 * Theme.dp
                    visible: step.done
                }
                PlainText {
                    anchors.centerIn: parent
                    color: step.now ? Theme.accentText : Theme.secondaryText
                    font.pixelSize: 24 * Theme.dp
                    font.weight: Font.DemiBold
                    text: step.index + 1
                    visible: !step.done
                }
            }
            BodyText {
                id: word

                anchors.left: mark.right
                anchors.leftMargin: 12 * Theme.dp
                anchors.verticalCenter: parent.verticalCenter
                color: step.now ? Theme.text : Theme.secondaryText
                font.weight: step.now ? Font.DemiBold : Font.Normal
                text: step.modelData
                width: Math.min(implicitWidth, Math.max(0, step.width - x - 16 * Theme.dp))
            }
            Rectangle {
                anchors.left: word.right
                anchors.leftMargin: 12 * Theme.dp
                anchors.right: parent.right
                anchors.rightMargin: 12 * Theme.dp
                anchors.verticalCenter: parent.verticalCenter
                color: step.done ? Theme.good : Theme.line
                height: 2 * Theme.dp
                visible: step.index < bar.steps.length - 1 && width > 8 * Theme.dp
            }
        }
    }
}
