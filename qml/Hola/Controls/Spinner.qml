pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Something is under way and nobody knows for how long. With reduced motion its dots stand still.
Item {
    id: spinner

    property color color: Theme.text
    property real size: Theme.iconSize

    Accessible.ignored: true
    implicitHeight: size
    implicitWidth: size

    Item {
        id: dots

        anchors.fill: parent

        Repeater {
            model: 8

            Rectangle {
                id: dot

                required property int index

                color: spinner.color
                height: width
                opacity: 0.2 + 0.1 * index
                radius: width / 2
                width: spinner.size / 6
                x: (spinner.size - width) / 2

                transform: Rotation {
                    angle: 45 * dot.index
                    origin.x: dot.width / 2
                    origin.y: spinner.size / 2
                }
            }
        }
    }
    RotationAnimator {
        duration: 1200
        from: 0
        loops: Animation.Infinite
        running: Sight.has(spinner) && !Theme.reducedMotion
        target: dots
        to: 360
    }
}
