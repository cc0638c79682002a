import QtQuick
import Hola.Backend
import Hola.Theme

// In which units quantities are written.
Column {
    id: panel

    readonly property list<string> systems: ["metric", "imperial"]

    spacing: Theme.touchGap

    SettingRow {
        setting: Catalogue.units
        width: panel.width

        Chips {
            current: panel.systems.indexOf(Preferences.units)
            labels: [qsTr("km"), qsTr("miles")]
            objectName: "unitsChoice"
            text: Catalogue.units.text

            onChosen: index => Preferences.setUnits(panel.systems[index])
        }
    }
    SettingRow {
        setting: Catalogue.temperature
        width: panel.width

        Chips {
            current: Preferences.fahrenheit ? 1 : 0
            labels: ["°C", "°F"]
            objectName: "temperatureChoice"
            text: Catalogue.temperature.text

            onChosen: index => Preferences.setFahrenheit(index === 1)
        }
    }
}
