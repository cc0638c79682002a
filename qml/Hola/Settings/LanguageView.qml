import QtQuick
import Hola.Backend
import Hola.Theme

// The language of screen, voice and guidance; each is named in itself.
Column {
    id: panel

    readonly property list<string> languages: ["en-GB", "en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "cs-CZ"]

    spacing: Theme.touchGap

    SettingRow {
        setting: Catalogue.language
        width: panel.width

        Chips {
            current: panel.languages.indexOf(Preferences.language)
            labels: ["English (UK)", "English (US)", "Español", "Français", "Deutsch", "Italiano", "Čeština"]
            objectName: "languageChoice"
            text: Catalogue.language.text

            onChosen: index => Preferences.setLanguage(panel.languages[index])
        }
    }
}
