pragma Singleton

import QtQml

// The languages the car speaks, each named in itself.
QtObject {
    readonly property list<string> tags: ["en-GB", "en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "cs-CZ"]
    readonly property list<string> names: ["English (UK)", "English (US)", "Español", "Français", "Deutsch", "Italiano", "Čeština"]

    // What a language calls itself.
    function named(tag: string): string {
        return names[tags.indexOf(tag)] ?? tag;
    }
}
