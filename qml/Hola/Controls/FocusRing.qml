pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// Shows which control the rotary knob or the keyboard acts on: a line in the colour of text with one in the colour
// of the background beside it, so that it is seen on every ground. Where a list would cut it off it lies inside.
Loader {
    id: ring

    property T.Control target: null
    property bool shown: target?.visualFocus ?? false
    property real gap: 3 * Theme.dp
    property real radius: Theme.radiusButton
    property bool inside: false

    // Whether what clips, or the window, leaves no room around the control.
    function cut(): bool {
        const room = gap + Theme.focusStroke;
        for (let box = parent; box; box = box.parent) {
            const area = parent.mapToItem(box, -room, -room, parent.width + 2 * room, parent.height + 2 * room);
            if ((box.clip || !box.parent) && (area.x < 0 || area.y < 0 || area.right > box.width || area.bottom > box.height))
                return true;
        }
        return false;
    }

    active: shown
    anchors.fill: parent
    anchors.margins: inside ? 0 : -gap - Theme.focusStroke
    visible: shown

    sourceComponent: Rectangle {
        border.color: Theme.text
        border.width: Theme.focusStroke
        color: Theme.transparent
        radius: Math.min(height / 2, ring.inside ? ring.radius - ring.gap : ring.radius + Theme.focusStroke)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusStroke
            border.color: Theme.background
            border.width: Theme.focusStroke / 2
            color: Theme.transparent
            radius: Math.max(0, parent.radius - Theme.focusStroke)
        }
    }

    onShownChanged: if (shown)
        inside = cut()
}
