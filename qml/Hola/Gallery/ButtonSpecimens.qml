pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Everything that is pressed once.
Column {
    id: panel

    readonly property string why: "Opens when you have stopped"

    spacing: Theme.gap

    Repeater {
        model: ["Button, primary", "Button, plain", "Button, danger", "Button, quiet"]

        Specimens {
            id: kind

            required property string modelData
            required property int index
            readonly property bool primary: index === 0
            readonly property bool danger: index === 2
            readonly property bool quiet: index === 3

            title: modelData

            Button {
                danger: kind.danger
                primary: kind.primary
                quiet: kind.quiet
                text: "Ready"
            }
            Button {
                danger: kind.danger
                down: true
                primary: kind.primary
                quiet: kind.quiet
                text: "Pressed"
            }
            Button {
                danger: kind.danger
                primary: kind.primary
                quiet: kind.quiet
                ringed: true
                text: "Focused"
            }
            Button {
                danger: kind.danger
                objectName: "galleryRefusing" + kind.index
                primary: kind.primary
                quiet: kind.quiet
                reason: panel.why
                text: "Refuses"
            }
            Button {
                busy: true
                danger: kind.danger
                primary: kind.primary
                quiet: kind.quiet
                text: "Busy"
            }
            Button {
                danger: kind.danger
                error: "The car park does not answer"
                primary: kind.primary
                quiet: kind.quiet
                text: "Failed"
            }
            Button {
                danger: kind.danger
                iconName: "navigation-fill"
                primary: kind.primary
                quiet: kind.quiet
                text: "With icon"
            }
        }
    }
    Specimens {
        title: "Icon button: ready, pressed, focused, refusing, busy, failed, active, primary"

        IconButton {
            iconName: "mic"
            text: "Ready"
        }
        IconButton {
            down: true
            iconName: "mic"
            text: "Pressed"
        }
        IconButton {
            iconName: "mic"
            ringed: true
            text: "Focused"
        }
        IconButton {
            iconName: "mic"
            reason: panel.why
            text: "Refuses"
        }
        IconButton {
            busy: true
            iconName: "mic"
            text: "Busy"
        }
        IconButton {
            error: "No microphone answers"
            iconName: "mic"
            text: "Failed"
        }
        IconButton {
            active: true
            iconName: "mic"
            text: "Active"
        }
        IconButton {
            iconName: "mic"
            primary: true
            text: "Primary"
        }
    }
    Specimens {
        title: "Card that opens something"

        TapCard {
            iconName: "ev_station"
            text: "Ready"

            BodyText {
                text: "4 of 6 free"
            }
        }
        TapCard {
            down: true
            iconName: "ev_station"
            text: "Pressed"
        }
        TapCard {
            iconName: "ev_station"
            ringed: true
            text: "Focused"
        }
        TapCard {
            iconName: "ev_station"
            reason: panel.why
            text: "Refuses"
        }
        TapCard {
            busy: true
            iconName: "ev_station"
            text: "Busy"
        }
        TapCard {
            error: "No answer for 20 s. Tap to try again."
            iconName: "ev_station"
            text: "Failed"
        }
    }
}
