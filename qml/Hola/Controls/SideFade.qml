pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Put over what scrolls sideways (`of`, a sibling): it fades where it goes on, instead of looking cut off.
Item {
    id: fade

    required property Flickable of
    readonly property real reach: 28 * Theme.dp

    anchors.fill: of
    visible: of.visible && of.contentWidth > of.width + 1

    Repeater {
        model: [fade.of.contentX > fade.of.originX + 1, fade.of.contentX + fade.of.width < fade.of.originX + fade.of.contentWidth - 1]

        Rectangle {
            id: edge

            required property bool modelData
            required property int index

            height: fade.height
            visible: modelData
            width: fade.reach
            x: index === 0 ? 0 : fade.width - width

            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    color: edge.index === 0 ? Theme.background : Qt.alpha(Theme.background, 0)
                    position: 0
                }
                GradientStop {
                    color: edge.index === 0 ? Qt.alpha(Theme.background, 0) : Theme.background
                    position: 1
                }
            }
        }
    }
}
