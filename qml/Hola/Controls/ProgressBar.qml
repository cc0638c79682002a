pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A level from 0 to 1, or NaN while nobody knows how far it is. What it measures stands in words beside it; `text`
// is its spoken name.
Rectangle {
    id: bar

    required property real value
    required property string text
    property color tint: Theme.good

    Accessible.name: text
    Accessible.role: Accessible.ProgressBar
    clip: isNaN(value)
    color: Theme.raised
    implicitHeight: 14 * Theme.dp
    implicitWidth: 200 * Theme.dp
    radius: height / 2

    Rectangle {
        color: bar.tint
        height: parent.height
        radius: parent.radius
        visible: !isNaN(bar.value)
        width: visible ? Math.max(bar.value > 0 ? height : 0, parent.width * Math.min(1, bar.value)) : 0

        Behavior on width {
            NumberAnimation {
                duration: Theme.normal
                easing.type: Theme.easing
            }
        }
    }
    Loader {
        active: isNaN(bar.value)
        anchors.fill: parent

        // It goes to and fro; with reduced motion a third of it is lit and stands.
        sourceComponent: Item {
            Rectangle {
                id: piece

                color: bar.tint
                height: parent.height
                radius: bar.radius
                width: bar.width / 3
            }
            SequentialAnimation {
                loops: Animation.Infinite
                running: Sight.has(bar) && !Theme.reducedMotion

                XAnimator {
                    duration: 1100
                    easing.type: Easing.InOutQuad
                    from: 0
                    target: piece
                    to: bar.width - piece.width
                }
                XAnimator {
                    duration: 1100
                    easing.type: Easing.InOutQuad
                    from: bar.width - piece.width
                    target: piece
                    to: 0
                }
            }
        }
    }
}
