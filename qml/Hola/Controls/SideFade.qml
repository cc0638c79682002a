pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Put over what scrolls (`of`, a sibling): it fades where it goes on, instead of looking cut off or complete.
Item {
    id: fade

    required property Flickable of
    // What lies under it.
    property color over: Theme.background
    readonly property bool sideways: of.contentWidth > of.width + 1
    readonly property bool upright: !sideways && of.contentHeight > of.height + 1
    readonly property real reach: 28 * Theme.dp
    readonly property bool before: upright ? of.contentY > of.originY + 1 : of.contentX > of.originX + 1
    readonly property bool after: upright ? of.contentY + of.height < of.originY + of.contentHeight - 1 : of.contentX + of.width < of.originX + of.contentWidth - 1

    anchors.fill: of
    visible: of.visible && (sideways || upright)

    Repeater {
        model: [fade.before, fade.after]

        Rectangle {
            id: edge

            required property bool modelData
            required property int index

            height: fade.upright ? fade.reach : fade.height
            objectName: index === 0 ? "fadeBefore" : "fadeAfter"
            visible: modelData
            width: fade.upright ? fade.width : fade.reach
            x: index === 0 ? 0 : fade.width - width
            y: index === 0 ? 0 : fade.height - height

            gradient: Gradient {
                orientation: fade.upright ? Gradient.Vertical : Gradient.Horizontal

                GradientStop {
                    color: edge.index === 0 ? fade.over : Qt.alpha(fade.over, 0)
                    position: 0
                }
                GradientStop {
                    color: edge.index === 0 ? Qt.alpha(fade.over, 0) : fade.over
                    position: 1
                }
            }
        }
    }
}
