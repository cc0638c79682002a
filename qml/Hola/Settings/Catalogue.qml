pragma Singleton

import QtQml

// All sections and settings: what they are called, and by which words they are found. The settings themselves stand
// in `ComfortSettings`, beyond those `CarSettings` and `AppSettings`.
AppSettings {
    id: catalogue

    // The setting a search has just led to; its row is marked.
    property string found: ""
    readonly property list<Section> sections: [
        Section {
            file: "DisplayView.qml"
            iconName: "brightness_6"
            key: "display"
            text: qsTr("Display")
        },
        Section {
            file: "SoundView.qml"
            iconName: "volume_up"
            key: "sound"
            text: qsTr("Sound")
        },
        Section {
            file: "LanguageView.qml"
            iconName: "language"
            key: "language"
            text: qsTr("Language")
        },
        Section {
            file: "UnitsView.qml"
            iconName: "speed"
            key: "units"
            text: qsTr("Units")
        },
        Section {
            file: "ClockView.qml"
            iconName: "schedule"
            key: "clock"
            text: qsTr("Clock")
        },
        Section {
            file: "VoiceView.qml"
            iconName: "mic"
            key: "voice"
            text: qsTr("Voice")
        },
        Section {
            file: "GuidanceSettingsView.qml"
            iconName: "navigation-fill"
            key: "navigation"
            text: qsTr("Navigation")
        },
        Section {
            file: "ConnectivityView.qml"
            iconName: "signal_cellular_alt"
            key: "connectivity"
            text: qsTr("Connection")
        },
        Section {
            file: "OnlineView.qml"
            iconName: "cloud"
            key: "online"
            text: qsTr("Online services")
        },
        Section {
            file: "PrivacyView.qml"
            iconName: "lock"
            key: "privacy"
            text: qsTr("Privacy")
        },
        Section {
            file: "AppsView.qml"
            iconName: "widgets"
            key: "apps"
            text: qsTr("Apps")
        },
        Section {
            file: "DeveloperView.qml"
            iconName: "build"
            key: "developer"
            text: qsTr("Developer")
        },
        Section {
            file: "AboutView.qml"
            iconName: "info"
            key: "about"
            text: qsTr("About")
        }
    ]
    readonly property list<Setting> all: [catalogue.theme, catalogue.brightness, catalogue.textSize, catalogue.reducedMotion, catalogue.mediaVolume, catalogue.guidanceVolume, catalogue.voiceVolume, catalogue.speedVolume, catalogue.touchSounds, catalogue.language, catalogue.units, catalogue.temperature, catalogue.clock24h, catalogue.timeZone, catalogue.wakePhrase, catalogue.wakeSensitivity, catalogue.voiceLanguage, catalogue.spokenAnswers, catalogue.voiceSpeed, catalogue.recognition, catalogue.engines, catalogue.keepRecordings, catalogue.recordings, catalogue.promptDetail, catalogue.mapMode, catalogue.avoidTolls, catalogue.avoidMotorways, catalogue.avoidFerries, catalogue.network, catalogue.contacts, catalogue.programs, catalogue.account, catalogue.services, catalogue.registration, catalogue.privacyLevel, catalogue.privacyConsents, catalogue.privacyVoice, catalogue.privacyGuest, catalogue.privacyExport, catalogue.privacyTake, catalogue.privacyErase, catalogue.appStorage, catalogue.appNavigation, catalogue.appMedia, catalogue.appVoice, catalogue.appPhone, catalogue.appOnline, catalogue.appVehicle, catalogue.apps, catalogue.developer, catalogue.gallery, catalogue.verboseLog, catalogue.frameTiming, catalogue.version, catalogue.start, catalogue.mapData, catalogue.parts]

    // The section of that name.
    function section(key: string): Section {
        return sections.find(one => one.key === key) ?? sections[0];
    }
}
