pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The car's way to the network, and its own programs.
Column {
    id: panel

    readonly property bool online: Status.network === "online"

    spacing: Theme.touchGap

    SettingRow {
        detail: panel.online ? qsTr("Connected. Online services can be used") : Status.networkMessage !== "" ? Status.networkMessage : qsTr("Not connected. Navigation, climate and your saved places work")
        setting: Catalogue.network
        width: panel.width

        Icon {
            color: panel.online ? Theme.good : Theme.warning
            name: panel.online ? "signal_cellular_alt" : "signal_cellular_off"
        }
    }
    SettingRow {
        id: people

        property bool sure: false

        detail: !Contacts.open ? qsTr("Enter your S-PIN to see how many people are in it") : Contacts.reading ? qsTr("Reading") : Contacts.told !== "" ? Contacts.told : Contacts.count === 0 ? setting.detail : qsTr("%n person(s)", "", Contacts.count)
        setting: Catalogue.contacts
        width: panel.width

        Button {
            objectName: "contactsTakeIn"
            reason: !Contacts.open ? qsTr("Enter your S-PIN first") : Contacts.reading ? qsTr("Reading") : ""
            text: qsTr("Import from USB")

            onActivated: {
                people.sure = false;
                Contacts.takeIn();
            }
        }
        Button {
            objectName: "contactsDelete"
            quiet: true
            text: people.sure ? qsTr("Delete all of them") : qsTr("Delete")
            visible: Contacts.count > 0

            onActivated: {
                if (people.sure)
                    Contacts.clear();
                people.sure = !people.sure;
            }
        }
    }
    SettingRow {
        detail: Status.mapsRunning && Status.voiceRunning ? qsTr("Maps and voice run") : Status.voiceRunning ? qsTr("Maps start again by themselves. Voice and climate work") : qsTr("Voice starts again by itself. Touch and climate work")
        setting: Catalogue.programs
        width: panel.width

        Icon {
            readonly property bool well: Status.mapsRunning && Status.voiceRunning

            color: well ? Theme.good : Theme.warning
            name: well ? "check" : "warning"
        }
    }
}
