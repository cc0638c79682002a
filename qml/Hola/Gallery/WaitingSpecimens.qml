pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What stands there while something takes time.
Column {
    id: panel

    spacing: Theme.gap

    Specimens {
        title: "Progress: known, unknown, failed"

        ProgressCard {
            remaining: "about 2 min left"
            step: "Loading the map of Uusimaa"
            title: "Map update"
            value: 0.62
            width: panel.width
        }
        ProgressCard {
            cancel: "Later"
            step: "Waiting for the network"
            title: "Map update"
            value: NaN
            width: panel.width
        }
        ProgressCard {
            error: "The download broke off at 62 %. What was loaded is kept."
            step: ""
            title: "Map update"
            value: 0.62
            width: panel.width
        }
    }
    Specimens {
        title: "Bars: none, a third, all, unknown"

        Repeater {
            model: [0, 0.33, 1, NaN]

            ProgressBar {
                required property real modelData

                text: "Bar"
                value: modelData
            }
        }
    }
    Specimens {
        title: "Spinner and skeleton"

        Spinner {
            size: 64 * Theme.dp
        }
        Skeleton {
            height: 92 * Theme.dp
            width: 480 * Theme.dp
        }
    }
}
