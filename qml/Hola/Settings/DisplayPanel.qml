import QtQuick
import Hola.Controls
import Hola.Theme

// Brightness of the screen's colours and its motion.
Column {
    id: panel

    required property string theme
    required property bool reducedMotion
    readonly property list<string> themes: ["auto", "day", "night"]

    signal themeChosen(string theme)
    signal reducedMotionAsked(bool on)

    spacing: Theme.touchGap

    SettingRow {
        detail: qsTr("Automatic follows the light outside")
        text: qsTr("Theme")
        width: panel.width

        SegmentedChoice {
            current: panel.themes.indexOf(panel.theme)
            labels: [qsTr("Automatic"), qsTr("Day"), qsTr("Night")]
            objectName: "themeChoice"
            text: qsTr("Theme")

            onChosen: index => panel.themeChosen(panel.themes[index])
        }
    }
    SettingRow {
        detail: qsTr("Pages and cards change without moving")
        text: qsTr("Reduced motion")
        width: panel.width

        Switch {
            objectName: "reducedMotion"
            on: panel.reducedMotion
            text: qsTr("Reduced motion")

            onActivated: panel.reducedMotionAsked(!panel.reducedMotion)
        }
    }
}
