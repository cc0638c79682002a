import QtQml

// The settings of what one sees, hears and says.
QtObject {
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
        detail: qsTr("Distances, consumption and tyre pressures")
        key: "units"
        section: "units"
        text: qsTr("Units")
        words: qsTr("kilometres miles imperial metric bar psi", "words to find the setting by")
    }
    readonly property Setting temperature: Setting {
        key: "temperature"
        section: "units"
        text: qsTr("Temperature")
        words: qsTr("celsius fahrenheit degrees", "words to find the setting by")
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
    readonly property Setting voiceLanguage: Setting {
        detail: qsTr("It is spoken and understood. Screen and guidance go with it")
        key: "voiceLanguage"
        section: "voice"
        text: qsTr("Language of voice control")
        words: qsTr("speak understand tongue", "words to find the setting by")
    }
    readonly property Setting spokenAnswers: Setting {
        detail: qsTr("Off, answers are only shown. Guidance speaks in any case")
        key: "spokenAnswers"
        section: "voice"
        text: qsTr("Say the answers")
        words: qsTr("silent quiet assistant talk mute", "words to find the setting by")
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
    readonly property Setting engines: Setting {
        key: "engines"
        section: "voice"
        text: qsTr("What recognises each language")
        words: qsTr("engine model Vosk Whisper Moonshine languages offline", "words to find the setting by")
    }
    readonly property Setting keepRecordings: Setting {
        detail: qsTr("At most the last 20, only in this car and only for you. They go with your data when you delete it")
        key: "keepRecordings"
        section: "voice"
        text: qsTr("Keep what I say")
        words: qsTr("recording microphone privacy voice memory", "words to find the setting by")
    }
    readonly property Setting recordings: Setting {
        key: "recordings"
        section: "voice"
        text: qsTr("Hear what was recorded")
        words: qsTr("recording listen play delete voice", "words to find the setting by")
    }
}
