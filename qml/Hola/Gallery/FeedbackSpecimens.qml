pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What the car tells and asks.
Column {
    id: panel

    // Where a dialog opens.
    required property Item stage

    spacing: Theme.gap

    Specimens {
        title: "Notices"

        NoticeCard {
            iconName: "info"
            text: "It loads while you drive."
            title: "Map update ready"
            width: panel.width
        }
        NoticeCard {
            action: "Find a station"
            iconName: "local_gas_station"
            text: "Enough for about 40 km."
            title: "Fuel low"
            urgency: "warning"
            width: panel.width
        }
        NoticeCard {
            action: "Calling"
            busy: true
            iconName: "warning"
            text: "Stop where it is safe and switch the engine off."
            title: "Oil pressure too low"
            urgency: "urgent"
            width: panel.width
        }
    }
    Specimens {
        title: "Dialog: over the page, and beside guidance"

        Button {
            objectName: "galleryOpenDialog"
            text: "Ask"

            onActivated: question.open = true
        }
        Button {
            objectName: "galleryOpenBeside"
            text: "Ask beside guidance"

            onActivated: {
                question.keepClear = Qt.rect(0, 0, 560 * Theme.dp, 200 * Theme.dp);
                question.open = true;
            }
        }
    }
    Specimens {
        title: "QR view: ready, being made, failed"

        QrView {
            code: "WDJB-MJHT"
            modules: 5
            path: "M0 0h5v1h-4v3h3v-2h1v3h-5z"
            text: "Scan it with your phone"
        }
        QrView {
            modules: 0
            path: ""
            text: "Being made"
        }
        QrView {
            error: "The code is no longer good"
            modules: 0
            path: ""
            text: "Scan it with your phone"
        }
    }
    Specimens {
        title: "Empty state"

        EmptyState {
            action: "Search again"
            code: "no_media"
            iconName: "graphic_eq"
            text: "Plug in a drive with music, or connect your phone."
            title: "No music found"
            width: panel.width
        }
    }
    Dialog {
        id: question

        accept: "Delete"
        danger: true
        iconName: "warning"
        objectName: "galleryDialog"
        parent: panel.stage
        text: "Home, work and 12 last destinations are deleted from this car. Your account keeps them."
        title: "Delete your places?"

        onAccepted: open = false
        onCancelled: open = false
        onOpenChanged: if (!open)
            keepClear = Qt.rect(0, 0, 0, 0)
    }
}
