pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// All settings, one tab each; every change shows at once.
Page {
    id: view

    property string section: "display"
    readonly property bool lively: scroller.moving

    signal opened(string name, string detail)

    // Shows the section of that name.
    function open(detail: string): void {
        section = detail;
    }

    title: qsTr("Settings")

    Row {
        id: tabs

        spacing: Theme.touchGap

        Repeater {
            model: [["display", qsTr("Display")], ["language", qsTr("Language and units")], ["voice", qsTr("Voice")], ["online", qsTr("Online services")], ["about", qsTr("About")]]

            Pill {
                required property list<string> modelData

                chosen: view.section === modelData[0]
                objectName: "settings-" + modelData[0]
                text: modelData[1]

                onActivated: view.section = modelData[0]
            }
        }
    }
    Flickable {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.touchGap + 8 * Theme.dp
        clip: true
        contentHeight: panel.implicitHeight
        interactive: contentHeight > height

        Loader {
            id: panel

            sourceComponent: view.section === "language" ? language : view.section === "voice" ? voice : view.section === "online" ? online : view.section === "about" ? about : display
            width: Math.min(parent.width, 1112 * Theme.dp)
        }
    }
    Component {
        id: display

        DisplayPanel {
            reducedMotion: Preferences.reducedMotion
            theme: Preferences.theme

            onReducedMotionAsked: on => Preferences.setReducedMotion(on)
            onThemeChosen: theme => Preferences.setTheme(theme)
        }
    }
    Component {
        id: language

        LanguagePanel {
            clock24h: Preferences.clock24h
            language: Preferences.language
            units: Preferences.units

            onClock24hAsked: on => Preferences.setClock24h(on)
            onLanguageChosen: language => Preferences.setLanguage(language)
            onUnitsChosen: units => Preferences.setUnits(units)
        }
    }
    Component {
        id: voice

        VoicePanel {
            engine: Assistant.engine
            problem: Assistant.problem
            voiceSpeed: Preferences.voiceSpeed
            voiceVolume: Preferences.voiceVolume
            wakePhrase: Preferences.wakePhrase

            onVoiceSpeedAsked: speed => Preferences.setVoiceSpeed(speed)
            onVoiceVolumeAsked: volume => Preferences.setVoiceVolume(volume)
            onWakePhraseAsked: on => Preferences.setWakePhrase(on)
        }
    }
    Component {
        id: online

        OnlinePanel {
            email: Account.email
            name: Account.name
            network: Status.network
            networkMessage: Status.networkMessage
            privacy: Status.privacy
            signedIn: Account.signedIn

            onAccountTapped: view.opened("account", "")
        }
    }
    Component {
        id: about

        AboutPanel {
            startSeconds: Status.startSeconds
            version: Status.version
        }
    }
}
