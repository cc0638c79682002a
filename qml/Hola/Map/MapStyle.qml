pragma Singleton

import QtQuick
import Hola.Theme

// Colours and widths of what is drawn over the tiles, beside the tokens; `land` is the tiles' own ground.
QtObject {
    readonly property color land: Theme.night ? "#12171D" : "#EEF0F1"
    readonly property color label: Theme.night ? "#B9C3CB" : "#333E46"
    readonly property color labelMinor: Theme.night ? "#8B97A1" : "#586670"
    readonly property color labelHalo: Theme.night ? "#12171D" : "#FAFBFB"
    readonly property color labelWater: Theme.night ? "#7FA6C4" : "#2A5F86"
    readonly property color labelPark: Theme.night ? "#8DB592" : "#2F6A38"
    readonly property color route: Theme.accent
    readonly property color routeCasing: Theme.night ? "#4A2C17" : "#6B3814"
    readonly property color routeOther: Theme.night ? "#6F6359" : "#B79C89"
    readonly property color routeOtherCasing: Theme.night ? "#2A2622" : "#7F6A5B"
    readonly property color routeDriven: Theme.night ? "#5B5149" : "#B9ADA4"

    readonly property real routeWidth: 11 * Theme.dp
    readonly property real routeCasingWidth: 17 * Theme.dp
    readonly property real routeOtherWidth: 7 * Theme.dp
    readonly property real routeOtherCasingWidth: 11 * Theme.dp
}
