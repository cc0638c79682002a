import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// How the assistant listens and speaks, what recognises speech, and what is kept of it.
Column {
    id: panel

    readonly property list<string> levels: ["low", "normal", "high"]
    readonly property bool well: Assistant.problem === "" && Assistant.doubt === "" && Assistant.engine !== ""

    spacing: Theme.touchGap

    Component.onCompleted: Recordings.look()

    SettingSwitch {
        on: Preferences.wakePhrase
        setting: Catalogue.wakePhrase
        width: panel.width

        onAsked: on => Preferences.setWakePhrase(on)
    }
    SettingRow {
        setting: Catalogue.wakeSensitivity
        width: panel.width

        Chips {
            current: panel.levels.indexOf(Preferences.wakeSensitivity)
            labels: [qsTr("Low"), qsTr("Medium"), qsTr("High")]
            objectName: "wakeSensitivityChoice"
            text: Catalogue.wakeSensitivity.text

            onChosen: index => Preferences.setWakeSensitivity(panel.levels[index])
        }
    }
    SettingRow {
        setting: Catalogue.voiceLanguage
        width: panel.width

        Chips {
            current: Languages.tags.indexOf(Preferences.language)
            labels: Languages.names
            objectName: "voiceLanguageChoice"
            text: Catalogue.voiceLanguage.text

            onChosen: index => Preferences.setLanguage(Languages.tags[index])
        }
    }
    SettingSwitch {
        on: Preferences.spokenAnswers
        setting: Catalogue.spokenAnswers
        width: panel.width

        onAsked: on => Preferences.setSpokenAnswers(on)
    }
    SettingSlider {
        detail: qsTr("%1 times normal").arg(Units.number(value, 1))
        from: 0.5
        setting: Catalogue.voiceSpeed
        stepSize: 0.1
        to: 2
        value: Preferences.voiceSpeed
        width: panel.width

        onAsked: value => Preferences.setVoiceSpeed(value)
    }
    SettingRow {
        detail: Assistant.problem !== "" ? Assistant.problem : Assistant.doubt !== "" ? Assistant.doubt : Assistant.engine !== "" ? Assistant.engine : qsTr("Not running")
        setting: Catalogue.recognition
        width: panel.width

        Icon {
            color: panel.well ? Theme.good : Theme.warning
            name: panel.well ? "check" : "warning"
        }
    }
    EngineList {
        width: panel.width
    }
    SettingSwitch {
        on: Privacy.keepsRecordings
        reason: Account.signedIn ? "" : qsTr("Sign in first: of a guest nothing is kept")
        setting: Catalogue.keepRecordings
        width: panel.width

        onAsked: on => Privacy.decide("voice_recordings", on)
    }
    RecordingList {
        width: panel.width
    }
}
