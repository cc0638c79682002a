import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The account and whether the services answer.
Column {
    id: panel

    readonly property bool online: Status.network === "online"

    signal opened(string name, string detail)

    spacing: Theme.touchGap

    SettingRow {
        detail: Account.signedIn ? Account.email : qsTr("Sign in to keep your settings, and for live parking and weather")
        setting: Catalogue.account
        text: Account.signedIn && Account.name !== "" ? Account.name : Account.signedIn ? Catalogue.account.text : qsTr("Guest")
        width: panel.width

        Button {
            objectName: "openAccount"
            text: Account.signedIn ? qsTr("Open") : qsTr("Sign in")

            onActivated: panel.opened("account", "")
        }
    }
    SettingRow {
        detail: Ownership.reason !== "" ? Ownership.reason : Ownership.primaryName !== "" ? qsTr("This car belongs to %1").arg(Ownership.primaryName) : Ownership.proof === "two_keys" ? qsTr("Show with both keys that this car is yours") : qsTr("Enter the code from the app to show that this car is yours")
        setting: Catalogue.registration
        width: panel.width

        Button {
            objectName: "openRegistration"
            reason: Ownership.reason
            text: qsTr("Register")

            onActivated: panel.opened("register", "")
        }
    }
    SettingRow {
        detail: panel.online ? qsTr("Weather and live parking can be asked for") : Status.networkMessage !== "" ? Status.networkMessage : qsTr("Navigation, climate and your saved places work")
        setting: Catalogue.services
        text: panel.online ? qsTr("Services answer") : Status.network === "no_services" ? qsTr("Services not reachable") : qsTr("Not connected")
        width: panel.width

        Icon {
            color: panel.online ? Theme.good : Theme.warning
            name: panel.online ? "cloud_done" : Status.network === "no_services" ? "cloud_alert" : "cloud_off"
        }
    }
}
