pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One user, and what can be done for or with them. `mayManage` is the primary user, identified.
Item {
    id: panel

    required property string name
    required property string initials
    required property int colour
    required property string role
    required property string roleWords
    required property bool present
    required property bool signedIn
    required property bool saved
    required property bool spinSet
    required property bool identified
    required property bool mayManage
    readonly property string lockReason: identified ? "" : qsTr("Enter your S-PIN first")

    signal pinTapped
    signal removeTapped
    signal saveTapped(bool on)
    signal signInTapped
    signal signOutTapped
    signal switchTapped
    signal withdrawTapped

    Avatar {
        id: face

        colour: panel.colour
        initials: panel.initials
        present: panel.present
        size: 88 * Theme.dp
    }
    Column {
        anchors.left: face.right
        anchors.leftMargin: 24 * Theme.dp
        anchors.right: parent.right
        anchors.verticalCenter: face.verticalCenter

        PrimaryText {
            text: panel.name
            width: parent.width
        }
        BodyText {
            text: panel.roleWords
            width: parent.width
        }
    }
    Flickable {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: face.bottom
        anchors.topMargin: 20 * Theme.dp
        clip: true
        contentHeight: actions.height
        interactive: contentHeight > height

        Column {
            id: actions

            spacing: Theme.touchGap
            width: parent.width

            ListRow {
                fill: Theme.raised
                iconName: "account_circle"
                objectName: "userSwitch"
                textLines: 2
                text: panel.signedIn ? qsTr("Drive as %1").arg(panel.name) : qsTr("Sign in at this car")
                visible: !panel.present
                width: parent.width

                onActivated: panel.signedIn ? panel.switchTapped() : panel.signInTapped()
            }
            ListRow {
                detail: qsTr("Shows your places and messages")
                fill: Theme.raised
                iconName: "lock_open"
                objectName: "userPin"
                text: qsTr("Enter S-PIN")
                visible: panel.present && panel.spinSet && !panel.identified
                width: parent.width

                onActivated: panel.pinTapped()
            }
            ListRow {
                detail: qsTr("Whoever drives as you sees your places too")
                fill: Theme.raised
                iconName: "lock"
                objectName: "userSavePin"
                reason: panel.spinSet ? panel.lockReason : qsTr("You have no S-PIN yet. Create one in your account")
                text: qsTr("Save S-PIN in this car")
                textLines: 2
                visible: panel.present
                width: parent.width

                onActivated: panel.saveTapped(!panel.saved)

                Switch {
                    objectName: "userSavePinSwitch"
                    on: panel.saved
                    text: qsTr("Save S-PIN in this car")
                    visible: panel.spinSet && panel.identified

                    onActivated: panel.saveTapped(!panel.saved)
                }
            }
            ListRow {
                detail: qsTr("Your places go, your settings stay for the next time")
                fill: Theme.raised
                iconName: "logout"
                objectName: "userSignOut"
                text: qsTr("Sign out")
                visible: panel.present
                width: parent.width

                onActivated: panel.signOutTapped()
            }
            ListRow {
                fill: Theme.raised
                iconName: "cancel"
                objectName: "userWithdraw"
                text: qsTr("Withdraw as user of this car")
                textLines: 2
                visible: panel.mayManage && !panel.present && panel.role === "secondary"
                width: parent.width

                onActivated: panel.withdrawTapped()
            }
            ListRow {
                fill: Theme.raised
                iconName: "delete_sweep"
                objectName: "userRemove"
                reason: panel.present ? panel.lockReason : ""
                text: qsTr("Remove from this car")
                visible: panel.present || panel.mayManage && panel.signedIn
                width: parent.width

                onActivated: panel.removeTapped()
            }
        }
    }
}
