pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A long text in full: read by finger, or by knob once it has the focus; a mark beside it tells how much is left. A
// paragraph that begins with a hash and a space is a heading.
FocusScope {
    id: reader

    required property string text
    property list<string> paragraphs: []
    readonly property alias count: list.count
    readonly property alias moving: list.moving

    function begin(): void {
        list.positionViewAtBeginning();
    }

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    activeFocusOnTab: list.count > 0

    // Down and up turn pages until the end; then the focus goes on.
    Keys.onPressed: event => {
        const way = event.key === Qt.Key_Down || event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Up || event.key === Qt.Key_Left ? -1 : 0;
        if (way !== 0 && !(way > 0 ? list.atYEnd : list.atYBeginning)) {
            list.turn(way);
            event.accepted = true;
        } else {
            FocusWalk.turn(reader, event);
        }
    }

    ListView {
        id: list

        function turn(way: int): void {
            const least = originY, most = originY + Math.max(0, contentHeight - height);
            contentY = Math.max(least, Math.min(most, contentY + way * 0.8 * height));
        }

        anchors.fill: parent
        anchors.rightMargin: 28 * Theme.dp
        boundsBehavior: Flickable.StopAtBounds
        // Its length is known from the start: the mark beside it tells how much is left.
        cacheBuffer: 20000
        clip: true
        model: reader.paragraphs
        objectName: reader.objectName + "Text"
        spacing: 12 * Theme.dp

        delegate: BodyText {
            required property string modelData
            readonly property bool heading: /^# /.test(modelData)

            color: heading ? Theme.text : Theme.secondaryText
            font.weight: heading ? Font.DemiBold : Font.Normal
            text: heading ? modelData.slice(2) : modelData
            width: ListView.view.width
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.raised
        height: parent.height
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        width: 8 * Theme.dp

        Rectangle {
            color: reader.activeFocus ? Theme.accent : Theme.outline
            height: Math.max(40 * Theme.dp, parent.height * list.visibleArea.heightRatio)
            radius: width / 2
            width: parent.width
            y: (parent.height - height) * list.visibleArea.yPosition / Math.max(0.001, 1 - list.visibleArea.heightRatio)
        }
    }
    FocusRing {
        radius: 12 * Theme.dp
        shown: reader.activeFocus
    }
}
