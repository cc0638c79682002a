pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// How far the registration is: a mark and a word for each step, joined by a line that fills.
Row {
    id: bar

    required property list<string> steps
    required property int current
    // What the lines share.
    property real words: 0
    readonly property real lineWidth: Math.max(0, (width - words) / (steps.length - 1))

    Accessible.name: qsTr("Step %1 of %2").arg(Math.min(current + 1, steps.length)).arg(steps.length)
    Accessible.role: Accessible.ProgressBar
    height: 64 * Theme.dp
    objectName: "enrolmentSteps"

    Repeater {
        model: bar.steps

        Row {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: index < bar.current
            readonly property bool now: index === bar.current
            readonly property real taken: mark.width + word.width
            property real told: 0

            height: bar.height

            onTakenChanged: {
                bar.words += taken - told;
                told = taken;
            }

            Rectangle {
                id: mark

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
                    font.pixelSize: Theme.secondary
                    font.weight: Font.DemiBold
                    text: step.index + 1
                    visible: !step.done
                }
            }
            BodyText {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                color: step.now ? Theme.text : Theme.secondaryText
                font.weight: step.now ? Font.DemiBold : Font.Normal
                leftPadding: 12 * Theme.dp
                rightPadding: 12 * Theme.dp
                text: step.modelData
                width: Math.ceil(implicitWidth)
            }
            Item {
                height: parent.height
                visible: step.index < bar.steps.length - 1
                width: bar.lineWidth

                Rectangle {
                    anchors.fill: parent
                    anchors.bottomMargin: (parent.height - 2 * Theme.dp) / 2
                    anchors.rightMargin: 12 * Theme.dp
                    anchors.topMargin: anchors.bottomMargin
                    color: step.done ? Theme.good : Theme.line
                }
            }
        }
    }
}
