pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Numbered choices or results, as many in a row as are wide enough to be read.
Grid {
    id: grid

    required property QtObject cards
    required property int chosen
    // Two rows stay below the maneuver.
    property bool brief: false
    readonly property real cardWidth: (width - (columns - 1) * spacing) / columns

    signal taken(int number)

    columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (300 * Theme.dp + spacing))))
    spacing: 20 * Theme.dp

    Repeater {
        model: grid.cards

        ResultCard {
            required property string detail

            brief: grid.brief
            chosen: number === grid.chosen
            fact: detail
            objectName: "card" + number
            width: grid.cardWidth

            onActivated: grid.taken(number)
        }
    }
}
