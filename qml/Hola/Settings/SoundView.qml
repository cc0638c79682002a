import QtQuick
import Hola.Backend
import Hola.Theme

// How loud each voice of the car is.
Column {
    id: panel

    readonly property list<string> gains: ["off", "low", "high"]

    spacing: Theme.touchGap

    SettingSlider {
        setting: Catalogue.mediaVolume
        value: Preferences.mediaVolume
        width: panel.width

        onAsked: value => Preferences.setMediaVolume(value)
    }
    SettingSlider {
        setting: Catalogue.guidanceVolume
        value: Preferences.guidanceVolume
        width: panel.width

        onAsked: value => Preferences.setGuidanceVolume(value)
    }
    SettingSlider {
        setting: Catalogue.voiceVolume
        value: Preferences.voiceVolume
        width: panel.width

        onAsked: value => Preferences.setVoiceVolume(value)
    }
    SettingRow {
        setting: Catalogue.speedVolume
        width: panel.width

        Chips {
            current: panel.gains.indexOf(Preferences.speedVolume)
            labels: [qsTr("Off"), qsTr("A little"), qsTr("Much")]
            objectName: "speedVolumeChoice"
            text: Catalogue.speedVolume.text

            onChosen: index => Preferences.setSpeedVolume(panel.gains[index])
        }
    }
    SettingSwitch {
        on: Preferences.touchSounds
        setting: Catalogue.touchSounds
        width: panel.width

        onAsked: on => Preferences.setTouchSounds(on)
    }
}
