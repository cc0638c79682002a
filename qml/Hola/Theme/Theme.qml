pragma Singleton

import QtQuick

// Colours, sizes, type and motion: the only place with numbers of the look (DESIGN.md, "Tokens").
// Lengths are given in dp of the 1280 x 720 reference canvas: write `width: 76 * Theme.dp`.
QtObject {
    id: theme

    // Set by the window.
    property bool night: true
    property bool reducedMotion: false
    // Of all type: 1, or 1.2 for the driver who wants it large.
    property real textScale: 1
    property size canvas: Qt.size(1280, 720)

    readonly property real dp: Math.min(canvas.width / 1280, canvas.height / 720)
    readonly property bool portrait: canvas.height > canvas.width
    readonly property bool wide: canvas.width > 2 * canvas.height

    readonly property color background: night ? "#0A0D10" : "#E9ECEE"
    readonly property color surface: night ? "#12171C" : "#FFFFFF"
    readonly property color raised: night ? "#1A2128" : "#F4F6F7"
    readonly property color line: night ? "#27313A" : "#D3D9DD"
    readonly property color text: night ? "#F1F4F5" : "#0E1417"
    readonly property color secondaryText: night ? "#A5B1BA" : "#4C5A63"
    readonly property color accent: night ? "#D9935F" : "#A85F2C"
    readonly property color good: night ? "#4CC2B4" : "#0F7F74"
    readonly property color warning: night ? "#F2B441" : "#8A5A00"
    readonly property color danger: night ? "#F0545A" : "#B3261E"
    readonly property color accentText: night ? "#12171C" : "#FFFFFF"
    // One for each user; `accentText` is read on all of them.
    readonly property list<color> avatars: night ? ["#D9935F", "#4CC2B4", "#8FB5E8", "#C9A6E4", "#E58F9F", "#B7C46A", "#F2B441", "#9CB0BC"] : ["#A85F2C", "#0F7F74", "#2F63A8", "#7A4AA3", "#A83A56", "#5C6B16", "#8A5A00", "#4C5A63"]
    // Outline of a control whose shape must be told from what it lies on (3:1).
    readonly property color outline: night ? "#6B7883" : "#6E7B84"
    readonly property color pressed: night ? "#2B363F" : "#DDE3E6"
    readonly property color scrim: night ? "#80000000" : "#66000000"
    readonly property color shade: night ? "#A60A0D10" : "#CCE9ECEE"
    // A road sign looks the same by night and by day.
    readonly property color signFace: "#FFFFFF"
    readonly property color signInk: "#0E1417"
    readonly property color signRing: "#D83A3F"
    readonly property color screenOff: "#000000"
    readonly property color transparent: "#00000000"

    // Strict black and white, which a phone's camera reads at any theme.
    readonly property color codeDark: "#000000"
    readonly property color codeLight: "#FFFFFF"

    readonly property real touch: 76 * dp
    readonly property real touchGap: 12 * dp
    readonly property real railWidth: 104 * dp
    readonly property real barHeight: 88 * dp
    readonly property real statusHeight: 64 * dp
    readonly property real headerHeight: 88 * dp
    readonly property real margin: 32 * dp
    readonly property real gap: 24 * dp
    readonly property real padding: 28 * dp
    readonly property real radiusCard: 28 * dp
    readonly property real radiusButton: 24 * dp
    readonly property real stroke: Math.max(1, 1 * dp)
    readonly property real focusStroke: Math.max(2, 3 * dp)
    readonly property real iconSize: 32 * dp

    readonly property string family: regular.name
    readonly property real type: textScale * dp
    readonly property real keyFigure: 56 * type
    readonly property real title: 34 * type
    readonly property real primary: 28 * type
    readonly property real secondary: 24 * type
    readonly property real small: 20 * type
    // As small as letters may become where there is no room, also large ones.
    readonly property real smallest: 20 * dp
    readonly property real mapCredit: 15 * type

    readonly property int quick: reducedMotion ? 0 : 150
    readonly property int normal: reducedMotion ? 0 : 210
    readonly property int slow: reducedMotion ? 0 : 270
    readonly property int easing: Easing.OutCubic

    property FontLoader regular: FontLoader {
        source: "fonts/Inter-Regular.otf"
    }
    property FontLoader medium: FontLoader {
        source: "fonts/Inter-Medium.otf"
    }
    property FontLoader semiBold: FontLoader {
        source: "fonts/Inter-SemiBold.otf"
    }

    // The bundled Material Symbol of that name; `fill` is the filled variant, as `home-fill`.
    function icon(name: string): url {
        return name ? Qt.resolvedUrl(`icons/${name}.svg`) : "";
    }
}
