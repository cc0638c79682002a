import QtQml

// The settings of navigation, connection, privacy, apps and the car's software.
ComfortSettings {
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
    readonly property Setting contacts: Setting {
        detail: qsTr("People to call, write and drive to by voice, from vCard files (.vcf)")
        key: "contacts"
        section: "connectivity"
        text: qsTr("Address book")
        words: qsTr("contacts people phone book vcard import delete usb names", "words to find the setting by")
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
    readonly property Setting registration: Setting {
        key: "registration"
        section: "online"
        text: qsTr("Register")
        words: qsTr("pairing code two keys owner primary user", "words to find the setting by")
    }
    readonly property Setting privacyLevel: Setting {
        key: "privacyLevel"
        section: "privacy"
        text: qsTr("Privacy level")
        words: qsTr("position location tracking GPS share offline", "words to find the setting by")
    }
    readonly property Setting privacyConsents: Setting {
        key: "privacyConsents"
        section: "privacy"
        text: qsTr("Consents")
        words: qsTr("agree withdraw data keep recordings", "words to find the setting by")
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
    readonly property Setting privacyExport: Setting {
        detail: qsTr("Everything the services keep about you, to read and as files")
        key: "privacyExport"
        section: "privacy"
        text: qsTr("Send my data")
        words: qsTr("export download copy personal data", "words to find the setting by")
    }
    readonly property Setting privacyTake: Setting {
        detail: qsTr("Everything this car keeps about you, on a USB drive")
        key: "privacyTake"
        section: "privacy"
        text: qsTr("Take my data with me")
        words: qsTr("export copy USB stick personal data", "words to find the setting by")
    }
    readonly property Setting privacyErase: Setting {
        detail: qsTr("With all that the services and this car keep for it")
        key: "privacyErase"
        section: "privacy"
        text: qsTr("Delete account")
        words: qsTr("erase remove forget personal data", "words to find the setting by")
    }
    readonly property Setting apps: Setting {
        key: "apps"
        section: "apps"
        text: qsTr("Apps from the store")
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
}
