import QtQuick
import Hola.Controls
import Hola.Theme

// The account and the connection to the online services.
Column {
    id: panel

    required property bool signedIn
    required property string name
    required property string email
    required property string network
    required property string networkMessage
    required property string privacy

    signal accountTapped

    spacing: Theme.touchGap

    ListRow {
        detail: panel.signedIn ? panel.email : qsTr("Live parking, weather and this car in your account")
        iconName: "account_circle"
        objectName: "openAccount"
        opensPage: true
        text: panel.signedIn ? panel.name : qsTr("Sign in with your phone")
        width: panel.width

        onActivated: panel.accountTapped()
    }
    SettingRow {
        detail: panel.network === "online" ? qsTr("Online services can be used") : panel.networkMessage !== "" ? panel.networkMessage : qsTr("Navigation, climate and your saved places work")
        text: panel.network === "online" ? qsTr("Connected") : panel.network === "no_services" ? qsTr("Services not reachable") : qsTr("Not connected")
        width: panel.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: panel.network === "online" ? Theme.good : Theme.warning
            name: panel.network === "online" ? "cloud_done" : panel.network === "no_services" ? "cloud_alert" : "cloud_off"
        }
    }
    SettingRow {
        detail: qsTr("Questions go out with your account and, for weather and parking, the position. No recordings")
        text: panel.privacy === "full" ? qsTr("Position is sent with your questions") : qsTr("No position shared")
        width: panel.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: panel.privacy === "full" ? "location_on" : "location_off"
        }
    }
}
