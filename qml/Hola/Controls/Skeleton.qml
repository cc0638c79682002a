import QtQuick
import Hola.Theme

// Stands where content will be in less than a second.
Rectangle {
    id: skeleton

    Accessible.ignored: true
    color: Theme.raised
    radius: Theme.radiusButton

    SequentialAnimation on opacity {
        loops: Animation.Infinite
        running: Sight.has(skeleton) && !Theme.reducedMotion

        NumberAnimation {
            duration: 600
            from: 1
            to: 0.5
        }
        NumberAnimation {
            duration: 600
            from: 0.5
            to: 1
        }
    }
}
