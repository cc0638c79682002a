pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A level as a row of marks: as many lit as the level is high.
Row {
    id: marks

    required property int level
    required property int levels
    required property color ink

    Accessible.ignored: true
    spacing: (levels > 4 ? 2 : 4) * Theme.dp

    Repeater {
        model: marks.levels

        Rectangle {
            required property int index

            color: index < marks.level ? marks.ink : Theme.line
            height: 5 * Theme.dp
            radius: height / 2
            width: (44 * Theme.dp - (marks.levels - 1) * marks.spacing) / marks.levels
        }
    }
}
