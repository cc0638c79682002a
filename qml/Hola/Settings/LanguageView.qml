import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The language of screen, voice and guidance; each is named in itself.
Column {
    id: panel

    spacing: Theme.touchGap

    SettingRow {
        setting: Catalogue.language
        width: panel.width

        Chips {
            current: Languages.tags.indexOf(Preferences.language)
            labels: Languages.names
            objectName: "languageChoice"
            text: Catalogue.language.text

            onChosen: index => Preferences.setLanguage(Languages.tags[index])
        }
    }
    // Offered, never done by itself: who reads American English may still think in kilometres.
    SettingRow {
        detail: qsTr("Your units stay as they are until you choose")
        objectName: "americanUnits"
        setting: Catalogue.units
        text: qsTr("Miles, °F and the 12-hour clock go with this language")
        visible: Preferences.language === "en-US" && (Preferences.units === "metric" || !Preferences.fahrenheit || Preferences.clock24h)
        width: panel.width

        Button {
            objectName: "useAmericanUnits"
            text: qsTr("Use them")

            onActivated: {
                Preferences.setUnits("imperial");
                Preferences.setFahrenheit(true);
                Preferences.setClock24h(false);
            }
        }
    }
}
