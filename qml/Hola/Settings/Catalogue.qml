pragma Singleton

import QtQml

// All sections and settings: what they are called, and by which words they are found.
QtObject {
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
    readonly property list<Setting> all: [catalogue.theme, catalogue.brightness, catalogue.textSize, catalogue.reducedMotion, catalogue.mediaVolume, catalogue.guidanceVolume, catalogue.voiceVolume, catalogue.speedVolume, catalogue.touchSounds, catalogue.language, catalogue.units, catalogue.clock24h, catalogue.timeZone, catalogue.wakePhrase, catalogue.wakeSensitivity, catalogue.voiceSpeed, catalogue.recognition, catalogue.promptDetail, catalogue.mapMode, catalogue.avoidTolls, catalogue.avoidMotorways, catalogue.avoidFerries, catalogue.network, catalogue.programs, catalogue.account, catalogue.services, catalogue.privacyLevel, catalogue.privacyVoice, catalogue.privacyGuest, catalogue.apps, catalogue.developer, catalogue.gallery, catalogue.verboseLog, catalogue.frameTiming, catalogue.version, catalogue.start, catalogue.mapData, catalogue.parts]
    readonly property Setting theme: Setting {
        detail: qsTr("Automatic follows the light sensor, Sun follows sunrise and sunset where you are")
        key: "theme"
        section: "display"
        text: qsTr("Theme")
        words: qsTr("day night dark light colours sunrise sunset", "words to find the setting by")
    }
    readonly property Setting brightness: Setting {
        key: "brightness"
        section: "display"
        text: qsTr("Brightness")
        words: qsTr("screen light dim dark bright", "words to find the setting by")
    }
    readonly property Setting textSize: Setting {
        key: "textSize"
        section: "display"
        text: qsTr("Text size")
        words: qsTr("font letters large small reading", "words to find the setting by")
    }
    readonly property Setting reducedMotion: Setting {
        detail: qsTr("Pages and cards change without moving")
        key: "reducedMotion"
        section: "display"
        text: qsTr("Reduced motion")
        words: qsTr("animation moving calm", "words to find the setting by")
    }
    readonly property Setting mediaVolume: Setting {
        key: "mediaVolume"
        section: "sound"
        text: qsTr("Media volume")
        words: qsTr("loud quiet music radio", "words to find the setting by")
    }
    readonly property Setting guidanceVolume: Setting {
        key: "guidanceVolume"
        section: "sound"
        text: qsTr("Guidance volume")
        words: qsTr("loud quiet navigation prompts directions", "words to find the setting by")
    }
    readonly property Setting voiceVolume: Setting {
        detail: qsTr("Answers of the voice assistant")
        key: "voiceVolume"
        section: "sound"
        text: qsTr("Speaking volume")
        words: qsTr("loud quiet assistant answers", "words to find the setting by")
    }
    readonly property Setting speedVolume: Setting {
        detail: qsTr("Media becomes louder the faster you drive")
        key: "speedVolume"
        section: "sound"
        text: qsTr("Volume with speed")
        words: qsTr("speed dependent volume gain noise", "words to find the setting by")
    }
    readonly property Setting touchSounds: Setting {
        detail: qsTr("A short tone at each touch")
        key: "touchSounds"
        section: "sound"
        text: qsTr("Touch sounds")
        words: qsTr("click beep key tone feedback", "words to find the setting by")
    }
    readonly property Setting language: Setting {
        detail: qsTr("Screen, voice and route guidance")
        key: "language"
        section: "language"
        text: qsTr("Language")
        words: qsTr("english spanish french german italian czech", "words to find the setting by")
    }
    readonly property Setting units: Setting {
        detail: qsTr("Distances, temperatures and tyre pressures")
        key: "units"
        section: "units"
        text: qsTr("Units")
        words: qsTr("kilometres miles celsius fahrenheit imperial metric bar psi", "words to find the setting by")
    }
    readonly property Setting clock24h: Setting {
        key: "clock24h"
        section: "clock"
        text: qsTr("24-hour clock")
        words: qsTr("time am pm twelve hours", "words to find the setting by")
    }
    readonly property Setting timeZone: Setting {
        key: "timeZone"
        section: "clock"
        text: qsTr("Time zone")
        words: qsTr("summer time region", "words to find the setting by")
    }
    readonly property Setting wakePhrase: Setting {
        detail: qsTr("Your voice stays in the car. The voice key works in any case.")
        key: "wakePhrase"
        section: "voice"
        text: qsTr("Listen for \"Hola Hola\"")
        words: qsTr("wake word microphone assistant speech", "words to find the setting by")
    }
    readonly property Setting wakeSensitivity: Setting {
        detail: qsTr("How readily the car takes what it hears for \"Hola Hola\"")
        key: "wakeSensitivity"
        section: "voice"
        text: qsTr("Wake sensitivity")
        words: qsTr("wake word false alarm hears badly", "words to find the setting by")
    }
    readonly property Setting voiceSpeed: Setting {
        key: "voiceSpeed"
        section: "voice"
        text: qsTr("Speaking speed")
        words: qsTr("assistant fast slow talk", "words to find the setting by")
    }
    readonly property Setting recognition: Setting {
        key: "recognition"
        section: "voice"
        text: qsTr("Speech recognition")
        words: qsTr("engine model language offline", "words to find the setting by")
    }
    readonly property Setting promptDetail: Setting {
        detail: qsTr("Short says only what comes next, close before it")
        key: "promptDetail"
        section: "navigation"
        text: qsTr("Spoken directions")
        words: qsTr("prompts guidance voice silent mute announcements", "words to find the setting by")
    }
    readonly property Setting mapMode: Setting {
        detail: qsTr("How the map is shown when you start")
        key: "mapMode"
        section: "navigation"
        text: qsTr("Map view")
        words: qsTr("three dimensions 2D 3D north up heading tilt", "words to find the setting by")
    }
    readonly property Setting avoidTolls: Setting {
        detail: qsTr("Applies to the next route")
        key: "avoidTolls"
        section: "navigation"
        text: qsTr("Avoid tolls")
        words: qsTr("toll roads charge route options", "words to find the setting by")
    }
    readonly property Setting avoidMotorways: Setting {
        detail: qsTr("Applies to the next route")
        key: "avoidMotorways"
        section: "navigation"
        text: qsTr("Avoid motorways")
        words: qsTr("highway freeway route options", "words to find the setting by")
    }
    readonly property Setting avoidFerries: Setting {
        detail: qsTr("Applies to the next route")
        key: "avoidFerries"
        section: "navigation"
        text: qsTr("Avoid ferries")
        words: qsTr("boat ship route options", "words to find the setting by")
    }
    readonly property Setting network: Setting {
        key: "network"
        section: "connectivity"
        text: qsTr("Connection")
        words: qsTr("internet network mobile data offline online wifi", "words to find the setting by")
    }
    readonly property Setting programs: Setting {
        key: "programs"
        section: "connectivity"
        text: qsTr("Parts of the car")
        words: qsTr("maps voice services running restart", "words to find the setting by")
    }
    readonly property Setting account: Setting {
        key: "account"
        section: "online"
        text: qsTr("Account")
        words: qsTr("sign in profile user email driver", "words to find the setting by")
    }
    readonly property Setting services: Setting {
        key: "services"
        section: "online"
        text: qsTr("Services")
        words: qsTr("server weather parking cloud", "words to find the setting by")
    }
    readonly property Setting privacyLevel: Setting {
        key: "privacyLevel"
        section: "privacy"
        text: qsTr("Position")
        words: qsTr("location tracking GPS share level", "words to find the setting by")
    }
    readonly property Setting privacyVoice: Setting {
        detail: qsTr("Recordings never leave the car. Only what you ask for goes out, as words")
        key: "privacyVoice"
        section: "privacy"
        text: qsTr("Your voice")
        words: qsTr("microphone recording listening", "words to find the setting by")
    }
    readonly property Setting privacyGuest: Setting {
        key: "privacyGuest"
        section: "privacy"
        text: qsTr("Settings of this car")
        words: qsTr("guest profile personal data forget", "words to find the setting by")
    }
    readonly property Setting apps: Setting {
        key: "apps"
        section: "apps"
        text: qsTr("Apps")
        words: qsTr("store install uninstall permissions", "words to find the setting by")
    }
    readonly property Setting developer: Setting {
        detail: qsTr("For work on the car's software")
        key: "developer"
        section: "developer"
        text: qsTr("Developer settings")
        words: qsTr("debug expert", "words to find the setting by")
    }
    readonly property Setting gallery: Setting {
        detail: qsTr("Every control in every state")
        key: "gallery"
        section: "developer"
        text: qsTr("Gallery of controls")
        words: qsTr("components design", "words to find the setting by")
    }
    readonly property Setting verboseLog: Setting {
        detail: qsTr("Writes everything the screen does to the log")
        key: "verboseLog"
        section: "developer"
        text: qsTr("Detailed log")
        words: qsTr("debug logging", "words to find the setting by")
    }
    readonly property Setting frameTiming: Setting {
        detail: qsTr("Shows how long the last pictures took")
        key: "frameTiming"
        section: "developer"
        text: qsTr("Frame times")
        words: qsTr("frames performance fps", "words to find the setting by")
    }
    readonly property Setting version: Setting {
        key: "version"
        section: "about"
        text: qsTr("Version")
        words: qsTr("software release number", "words to find the setting by")
    }
    readonly property Setting start: Setting {
        key: "start"
        section: "about"
        text: qsTr("Last start")
        words: qsTr("startup boot time seconds", "words to find the setting by")
    }
    readonly property Setting mapData: Setting {
        key: "mapData"
        section: "about"
        text: qsTr("Map data")
        words: qsTr("OpenStreetMap credit licence ODbL", "words to find the setting by")
    }
    readonly property Setting parts: Setting {
        key: "parts"
        section: "about"
        text: qsTr("Parts and licences")
        words: qsTr("open source software versions licences copyright GPL notice", "words to find the setting by")
    }

    // The section of that name.
    function section(key: string): Section {
        return sections.find(one => one.key === key) ?? sections[0];
    }
}
