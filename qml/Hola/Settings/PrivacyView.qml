pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What leaves the car, what the services may keep, and how to get or delete all of it.
Column {
    id: panel

    readonly property list<string> levels: ["maximum", "no_position", "full"]

    signal opened(string name, string detail)

    spacing: Theme.touchGap

    SettingRow {
        detail: Privacy.level === "full" ? qsTr("The position goes out with questions about weather and parking, together with your account") : Privacy.level === "no_position" ? qsTr("Online services work, without the car's position. Weather and free parking wait") : qsTr("The car stays offline. Only what the law requires leaves it, as the emergency call")
        setting: Catalogue.privacyLevel
        width: panel.width

        Chips {
            current: panel.levels.indexOf(Privacy.level)
            labels: [qsTr("Maximum", "privacy level"), qsTr("No position", "privacy level"), qsTr("Full", "privacy level: everything that was agreed to")]
            objectName: "privacyChoice"
            text: Catalogue.privacyLevel.text

            onChosen: index => Privacy.setLevel(panel.levels[index])
        }
    }
    SettingRow {
        detail: qsTr("Only what is switched on here may be kept. Switch it off, and what was kept is deleted")
        setting: Catalogue.privacyConsents
        visible: Account.signedIn
        width: panel.width
    }
    Repeater {
        model: Privacy.consents

        SettingSwitch {
            id: consent

            required property string purpose
            required property string name
            required property string kept
            required property bool given
            required property bool waiting

            detail: waiting ? qsTr("%1. The services learn of it once there is a connection").arg(kept) : kept
            on: given
            setting: Setting {
                key: "consent-" + consent.purpose
                section: "privacy"
                text: consent.name
                words: ""
            }
            text: name
            width: panel.width

            onAsked: on => Privacy.decide(consent.purpose, on)
        }
    }
    SettingRow {
        setting: Catalogue.privacyVoice
        width: panel.width

        Icon {
            color: Theme.secondaryText
            name: "mic"
        }
    }
    SettingRow {
        detail: Account.signedIn ? qsTr("They are kept in this car for your account, and nobody else gets them") : qsTr("You drive as a guest: your settings are forgotten at the end of the drive")
        setting: Catalogue.privacyGuest
        width: panel.width

        Icon {
            color: Theme.secondaryText
            name: "account_circle"
        }
    }
    SettingRow {
        setting: Catalogue.privacyExport
        visible: Account.signedIn
        width: panel.width

        Button {
            objectName: "openExport"
            text: qsTr("Open")

            onActivated: panel.opened("mydata", "export")
        }
    }
    SettingRow {
        setting: Catalogue.privacyTake
        visible: Account.signedIn
        width: panel.width

        Button {
            objectName: "openTake"
            text: qsTr("Open")

            onActivated: panel.opened("mydata", "take")
        }
    }
    SettingRow {
        setting: Catalogue.privacyErase
        visible: Account.signedIn
        width: panel.width

        Button {
            objectName: "openErasure"
            text: qsTr("Open")

            onActivated: panel.opened("mydata", "erase")
        }
    }
}
