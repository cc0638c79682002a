import QtQuick
import Hola.Controls
import Hola.Theme

// The language of screen and voice, and how quantities are written.
Column {
    id: panel

    required property string language
    required property string units
    required property bool clock24h
    readonly property list<string> languages: ["en-GB", "es-ES"]
    readonly property list<string> systems: ["metric", "imperial"]

    signal languageChosen(string language)
    signal unitsChosen(string units)
    signal clock24hAsked(bool on)

    spacing: Theme.touchGap

    SettingRow {
        detail: qsTr("Screen, voice and route guidance")
        text: qsTr("Language")
        width: panel.width

        SegmentedChoice {
            current: panel.languages.indexOf(panel.language)
            labels: ["English", "Español"]
            objectName: "languageChoice"
            text: qsTr("Language")

            onChosen: index => panel.languageChosen(panel.languages[index])
        }
    }
    SettingRow {
        text: qsTr("Units")
        width: panel.width

        SegmentedChoice {
            current: panel.systems.indexOf(panel.units)
            labels: [qsTr("km, °C"), qsTr("miles, °F")]
            objectName: "unitsChoice"
            text: qsTr("Units")

            onChosen: index => panel.unitsChosen(panel.systems[index])
        }
    }
    SettingRow {
        text: qsTr("24-hour clock")
        width: panel.width

        Switch {
            objectName: "clock24h"
            on: panel.clock24h
            text: qsTr("24-hour clock")

            onActivated: panel.clock24hAsked(!panel.clock24h)
        }
    }
}
