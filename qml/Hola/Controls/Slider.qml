pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// A value on a track; the whole height of 76 can be touched. `text` is its spoken name.
T.Slider {
    id: slider

    required property string text

    Accessible.name: text
    implicitHeight: Theme.touch
    implicitWidth: 320 * Theme.dp
    leftPadding: 22 * Theme.dp
    rightPadding: 22 * Theme.dp

    background: Rectangle {
        color: Theme.outline
        height: 10 * Theme.dp
        radius: height / 2
        width: slider.availableWidth
        x: slider.leftPadding
        y: (slider.height - height) / 2

        Rectangle {
            color: Theme.accent
            height: parent.height
            radius: parent.radius
            width: slider.visualPosition * parent.width
        }
    }
    handle: Rectangle {
        color: slider.pressed ? Theme.accent : Theme.text
        height: width
        radius: width / 2
        width: 40 * Theme.dp
        x: slider.leftPadding + slider.visualPosition * slider.availableWidth - width / 2
        y: (slider.height - height) / 2

        FocusRing {
            target: slider
            radius: width / 2
        }
    }
}
