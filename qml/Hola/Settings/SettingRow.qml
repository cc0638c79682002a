pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One setting: what it is, what it does, and its controls at the end, or below where they are wide.
Rectangle {
    id: row

    required property Setting setting
    property string text: setting.text
    property string detail: setting.detail
    default property alias content: tail.data
    readonly property bool found: Catalogue.found === setting.key
    // Width of the controls in one line.
    readonly property real natural: {
        let sum = 0;
        for (const child of tail.children)
            sum += child.implicitWidth > 0 ? child.implicitWidth + tail.spacing : 0;
        return Math.max(0, sum - tail.spacing);
    }
    readonly property real room: width - 2 * Theme.padding
    readonly property bool stacked: natural > 0.52 * room

    border.color: found ? Theme.accent : Theme.transparent
    border.width: found ? Theme.focusStroke : 0
    color: Theme.surface
    implicitHeight: stacked ? words.implicitHeight + tail.implicitHeight + 44 * Theme.dp : Math.max(88 * Theme.dp, Math.max(words.implicitHeight, tail.implicitHeight) + 24 * Theme.dp)
    objectName: "setting-" + setting.key
    radius: Theme.radiusButton

    Column {
        id: words

        spacing: 2 * Theme.dp
        width: row.stacked || row.natural === 0 ? row.room : row.room - tail.width - 24 * Theme.dp
        x: Theme.padding
        y: row.stacked ? 16 * Theme.dp : (row.height - height) / 2

        PrimaryText {
            text: row.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            text: row.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Flow {
        id: tail

        spacing: Theme.touchGap
        width: Math.min(row.natural + 1, row.room)
        x: row.stacked ? Theme.padding : row.width - width - Theme.padding
        y: row.stacked ? words.y + words.height + 12 * Theme.dp : (row.height - height) / 2
    }
}
