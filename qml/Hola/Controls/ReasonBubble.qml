pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A sentence beside the control that was touched. It goes with the control, by a touch, or once it was read.
Rectangle {
    id: bubble

    required property Item control
    required property string text
    readonly property real edge: 12 * Theme.dp

    // Above the finger, or below where there is no room; always wholly on the screen.
    function settle(): void {
        const at = control.mapToItem(parent, 0, 0, control.width, control.height);
        const above = at.y - height - edge;
        x = Math.max(edge, Math.min(parent.width - width - edge, at.x + (at.width - width) / 2));
        y = above >= edge ? above : Math.min(at.bottom + edge, parent.height - height - edge);
    }

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.outline
    border.width: Theme.stroke
    color: Theme.surface
    height: Math.max(Theme.touch, words.implicitHeight + 32 * Theme.dp)
    objectName: "reasonBubble"
    radius: Theme.radiusButton
    visible: control !== null && Sight.has(control)
    width: words.x + words.width + Theme.padding
    z: 100

    Component.onCompleted: settle()
    onVisibleChanged: if (!visible)
        destroy()

    Timer {
        interval: 8000
        running: true

        onTriggered: bubble.destroy()
    }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds

        onTapped: bubble.destroy()
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 24 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warning
        name: "info"
    }
    BodyText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        text: bubble.text
        width: Math.min(Math.ceil(implicitWidth), 520 * Theme.dp, bubble.parent ? bubble.parent.width - x - 4 * bubble.edge : implicitWidth)
        wrapMode: Text.Wrap
        x: sign.x + sign.width + 16 * Theme.dp
    }
}
