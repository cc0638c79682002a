import QtQuick
import Hola.Backend
import Hola.Theme

// Colours, brightness, size and motion of what is on the screen.
Column {
    id: panel

    readonly property list<string> themes: ["auto", "sun", "day", "night"]
    readonly property list<string> sizes: ["normal", "large"]

    spacing: Theme.touchGap

    SettingRow {
        setting: Catalogue.theme
        width: panel.width

        Chips {
            current: panel.themes.indexOf(Preferences.theme)
            labels: [qsTr("Automatic"), qsTr("Sun"), qsTr("Day"), qsTr("Night")]
            objectName: "themeChoice"
            text: Catalogue.theme.text

            onChosen: index => Preferences.setTheme(panel.themes[index])
        }
    }
    SettingSlider {
        from: 0.05
        setting: Catalogue.brightness
        value: Preferences.brightness
        width: panel.width

        onAsked: value => Preferences.setBrightness(value)
    }
    SettingRow {
        setting: Catalogue.textSize
        width: panel.width

        Chips {
            current: panel.sizes.indexOf(Preferences.textSize)
            labels: [qsTr("Normal"), qsTr("Large")]
            objectName: "textSizeChoice"
            text: Catalogue.textSize.text

            onChosen: index => Preferences.setTextSize(panel.sizes[index])
        }
    }
    SettingSwitch {
        on: Preferences.reducedMotion
        setting: Catalogue.reducedMotion
        width: panel.width

        onAsked: on => Preferences.setReducedMotion(on)
    }
}
