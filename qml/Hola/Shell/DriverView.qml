pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme
import Hola.Users

// Who drives, who else could, and the S-PIN of who has just taken over.
FocusScope {
    id: view

    readonly property bool asked: Users.entry !== "closed"

    signal opened(string page, string detail)
    signal closed

    function change(account: string): void {
        if (account === Users.presentId)
            return;
        Users.switchTo(account);
    }

    implicitHeight: asked ? pad.implicitHeight : rows.implicitHeight
    implicitWidth: (asked ? 840 : 520) * Theme.dp

    // There is no room for the keys beside guidance: they come on the page of the users.
    onAskedChanged: if (asked && Navigation.guiding && visible)
        opened("users", "spin")

    Column {
        id: rows

        spacing: Theme.touchGap
        visible: !view.asked

        ListRow {
            detail: Users.guarded ? qsTr("Places hidden until the S-PIN is entered") : Users.role === "primary" ? qsTr("Main user of this car") : Users.role === "secondary" ? qsTr("Further user of this car") : Users.guest ? qsTr("Nothing is kept") : !Account.verified ? qsTr("E-mail not confirmed yet") : ""
            fill: Users.guarded ? Theme.raised : Theme.transparent
            iconColor: Users.guarded ? Theme.warning : Theme.secondaryText
            iconName: Users.guarded ? "lock" : "account_circle"
            inert: !Users.guarded
            objectName: "whoDrives"
            text: Users.guest ? qsTr("A guest drives") : Account.name
            textLines: 1
            value: Users.guarded ? qsTr("S-PIN") : ""
            width: view.implicitWidth

            onActivated: Users.ask()
        }
        Flow {
            spacing: 12 * Theme.dp
            width: view.implicitWidth

            Repeater {
                model: Users.users

                UserTile {
                    required property string accountId
                    required property string name
                    required property bool signedIn

                    detail: present ? qsTr("Drives now") : signedIn ? "" : qsTr("Not signed in here yet")
                    objectName: "driver-" + name
                    text: name
                    visible: signedIn

                    onActivated: view.change(accountId)
                }
            }
            UserTile {
                colour: 0
                initials: ""
                objectName: "becomeGuest"
                present: Users.guest
                text: qsTr("Guest")

                onActivated: view.change("")
            }
        }
        Row {
            spacing: Theme.touchGap

            Button {
                iconName: Theme.textScale > 1 ? "" : "account_circle"
                objectName: "driverUsers"
                text: qsTr("Users")
                width: (view.implicitWidth - parent.spacing) / 2

                onActivated: view.opened("users", "")
            }
            Button {
                iconName: Theme.textScale > 1 ? "" : "mail"
                objectName: "driverAccount"
                text: Users.guest ? qsTr("Sign in") : qsTr("Account")
                width: (view.implicitWidth - parent.spacing) / 2

                onActivated: view.opened("account", Users.guest ? "add" : "")
            }
        }
    }
    Loader {
        id: pad

        active: view.asked
        anchors.left: parent.left
        anchors.right: parent.right
        focus: active

        sourceComponent: DriverPad {
            focus: true
        }
    }
}
