pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Theme

// Fills the window and sets theme, sizes, units and motion from the driver's preferences.
Item {
    id: look

    // The window is cleared with it: less to draw than a rectangle over all of the screen.
    readonly property color color: Theme.background

    Binding {
        property: "color"
        target: look.Window.window
        value: look.color
        when: look.Window.window !== null
    }
    Binding {
        property: "canvas"
        target: Theme
        value: Qt.size(look.width, look.height)
        when: look.width > 0 && look.height > 0
    }
    Binding {
        property: "night"
        target: Theme
        value: Preferences.theme === "auto" ? Vehicle.night : Preferences.theme === "sun" ? Daylight.dark : Preferences.theme === "night"
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: Preferences.reducedMotion
    }
    Binding {
        property: "textScale"
        target: Theme
        value: Preferences.textSize === "large" ? 1.2 : 1
    }
    Binding {
        property: "imperial"
        target: Units
        value: Preferences.units === "imperial"
    }
    Binding {
        property: "fahrenheit"
        target: Units
        value: Preferences.fahrenheit
    }
    Binding {
        property: "clock24h"
        target: Units
        value: Preferences.clock24h
    }
    Binding {
        property: "language"
        target: Units
        value: Preferences.language
    }
}
