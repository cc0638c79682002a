pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// Who drives, and what can be done about it: the account, and going on as a guest.
FocusScope {
    id: view

    signal opened(string page, string detail)
    signal closed

    implicitHeight: rows.implicitHeight
    implicitWidth: 520 * Theme.dp

    Column {
        id: rows

        spacing: Theme.touchGap

        ListRow {
            detail: Account.role === "primary" ? qsTr("Main user of this car") : Account.role === "secondary" ? qsTr("Further user of this car") : ""
            fill: Theme.transparent
            iconName: "account_circle"
            inert: true
            objectName: "whoDrives"
            text: Account.name
            width: view.implicitWidth
        }
        ListRow {
            detail: Account.verified ? "" : qsTr("E-mail not confirmed yet")
            fill: Theme.raised
            iconName: "mail"
            objectName: "driverAccount"
            opensPage: true
            text: qsTr("Account")
            width: view.implicitWidth

            onActivated: view.opened("account", "")
        }
        ListRow {
            detail: qsTr("Signs you out. Nothing is kept")
            fill: Theme.raised
            iconName: "logout"
            objectName: "becomeGuest"
            text: qsTr("Drive as a guest")
            textLines: 2
            width: view.implicitWidth

            onActivated: {
                view.closed();
                Account.signOut();
            }
        }
    }
}
