import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What leaves the car now, and what never does.
Column {
    id: panel

    readonly property bool shared: Status.privacy === "full"

    spacing: Theme.touchGap

    SettingRow {
        detail: panel.shared ? qsTr("It goes to the services with questions about weather and parking, together with your account. Sign out, and it stays in the car") : qsTr("No position leaves the car now. Signed in and connected, it goes out with questions about weather and parking")
        setting: Catalogue.privacyLevel
        text: panel.shared ? qsTr("Position is sent with your questions") : qsTr("No position shared")
        width: panel.width

        Icon {
            color: Theme.secondaryText
            name: panel.shared ? "location_on" : "location_off"
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
}
