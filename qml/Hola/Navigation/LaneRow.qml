pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The lanes at the next maneuver, from left to right; those to take stand out on a tile of their own.
Row {
    id: row

    required property QtObject lanes

    Accessible.ignored: true
    spacing: 18 * Theme.dp

    Repeater {
        model: row.lanes

        Rectangle {
            id: lane

            required property string direction
            required property bool valid
            required property bool active
            readonly property bool taken: valid || active

            color: taken ? Theme.raised : Theme.transparent
            height: 40 * Theme.dp
            radius: 8 * Theme.dp
            width: 52 * Theme.dp

            ManeuverIcon {
                anchors.centerIn: parent
                color: lane.taken ? Theme.text : Theme.secondaryText
                kind: lane.direction
                opacity: lane.taken ? 1 : 0.6
                size: 28 * Theme.dp
            }
        }
    }
}
