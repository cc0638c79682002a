import QtQml

// The car's own apps, as they are listed and searched for.
CarSettings {
    readonly property Setting appStorage: Setting {
        key: "appStorage"
        section: "apps"
        text: qsTr("Storage")
        words: qsTr("disk memory space full clear cache size", "words to find the setting by")
    }
    readonly property Setting appNavigation: Setting {
        key: "app-navigation"
        section: "apps"
        text: qsTr("Navigation")
        words: qsTr("app permissions position maps cache restart", "words to find the setting by")
    }
    readonly property Setting appMedia: Setting {
        key: "app-media"
        section: "apps"
        text: qsTr("Media")
        words: qsTr("app permissions radio music covers cache", "words to find the setting by")
    }
    readonly property Setting appVoice: Setting {
        key: "app-voice"
        section: "apps"
        text: qsTr("Voice assistant")
        words: qsTr("app permissions microphone speech contacts restart", "words to find the setting by")
    }
    readonly property Setting appPhone: Setting {
        key: "app-phone"
        section: "apps"
        text: qsTr("Address book and messages")
        words: qsTr("app permissions phone contacts e-mail drafts", "words to find the setting by")
    }
    readonly property Setting appOnline: Setting {
        key: "app-online"
        section: "apps"
        text: qsTr("Online services")
        words: qsTr("app permissions internet cloud account", "words to find the setting by")
    }
    readonly property Setting appVehicle: Setting {
        key: "app-vehicle"
        section: "apps"
        text: qsTr("Car and screen")
        words: qsTr("app permissions vehicle trip computer", "words to find the setting by")
    }
    readonly property list<Setting> ownApps: [appNavigation, appMedia, appVoice, appPhone, appOnline, appVehicle]
}
