pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Tiles of one size, as many beside each other as are read at a glance; large letters take more than the `room` there
// is, and are scrolled.
Grid {
    id: panel

    required property real room
    readonly property int rowsNeeded: Math.ceil(visibleChildren.length / columns)
    readonly property real cellWidth: (width - (columns - 1) * spacing) / columns
    readonly property real cellHeight: Theme.textScale > 1 ? 212 * Theme.dp : Math.min((room - (rowsNeeded - 1) * spacing) / Math.max(1, rowsNeeded), 176 * Theme.dp)

    columns: Theme.portrait ? 2 : Theme.wide ? 4 : 3
    spacing: 16 * Theme.dp
}
