pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The users of this car: who there is at the left, what can be done for one of them at the right.
Page {
    id: view

    // Account of the user shown at the right; "invite" for nominating, "guest" for the guest.
    property string chosen: Users.presentId !== "" ? Users.presentId : "guest"
    property string leaving: ""
    property string leavingName: ""
    property bool withdrawing: false
    readonly property bool mayManage: Users.role === "primary" && Users.identified
    readonly property string presentId: Users.presentId

    signal opened(string name, string detail)

    function back(): bool {
        if (Users.entry === "closed")
            return false;
        Users.leave();
        return true;
    }

    function open(detail: string): void {
        if (detail === "spin")
            Users.ask();
    }

    function roleWords(role: string, signedIn: bool): string {
        if (!signedIn)
            return qsTr("Not signed in here yet");
        return role === "primary" ? qsTr("Main user of this car") : role === "secondary" ? qsTr("Further user of this car") : qsTr("No user of this car in the account");
    }

    function leave(account: string, name: string, withdraw: bool): void {
        leavingName = name;
        withdrawing = withdraw;
        leaving = account;
    }

    title: qsTr("Users of this car")

    onPresentIdChanged: chosen = presentId !== "" ? presentId : "guest"

    Card {
        id: card

        anchors.left: parent.left
        anchors.top: parent.top
        height: Theme.portrait ? Math.round(parent.height * 0.55) : parent.height
        visible: Users.entry === "closed"
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.46)

        ListView {
            id: list

            anchors.bottom: more.top
            anchors.left: parent.left
            anchors.margins: 12 * Theme.dp
            anchors.right: parent.right
            anchors.top: parent.top
            clip: true
            model: Users.users
            objectName: "userList"
            spacing: 4 * Theme.dp

            delegate: UserRow {
                required property string accountId
                required property string name
                required property string role
                required property bool signedIn

                chosen: view.chosen === accountId
                detail: view.roleWords(role, signedIn)
                objectName: "user-" + name
                text: name
                width: ListView.view.width

                onActivated: view.chosen = accountId
            }
            footer: UserRow {
                chosen: view.chosen === "guest"
                colour: 0
                detail: qsTr("Nothing is kept")
                initials: ""
                objectName: "userGuest"
                present: Users.guest
                text: qsTr("Guest")
                width: list.width

                onActivated: Users.guest ? view.chosen = "guest" : Users.switchTo("")
            }
        }
        Row {
            id: more

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.margins: 20 * Theme.dp
            spacing: Theme.touchGap

            Button {
                objectName: "userAdd"
                reason: Users.full ? qsTr("Seven users are here already. Remove one first") : ""
                text: qsTr("Add")
                width: (card.width - 40 * Theme.dp - more.spacing) / 2

                onActivated: view.opened("account", "add")
            }
            Button {
                objectName: "userInvite"
                text: qsTr("Nominate")
                width: (card.width - 40 * Theme.dp - more.spacing) / 2
                visible: Users.role === "primary"

                onActivated: view.chosen = "invite"
            }
        }
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.left: Theme.portrait ? parent.left : card.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.gap
        anchors.right: parent.right
        anchors.top: Theme.portrait ? card.bottom : parent.top
        anchors.topMargin: Theme.portrait ? Theme.gap : 0
        visible: card.visible

        BodyText {
            id: note

            color: Theme.warning
            maximumLineCount: 3
            objectName: "usersNote"
            text: Users.problem !== "" ? Users.problem : Users.note
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Loader {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: note.visible ? note.bottom : parent.top
            anchors.topMargin: note.visible ? 16 * Theme.dp : 0
            sourceComponent: view.chosen === "invite" ? invite : view.chosen === "guest" ? guest : null
        }
        Repeater {
            model: Users.users

            UserPanel {
                required property string accountId

                anchors.bottom: parent?.bottom
                anchors.left: parent?.left
                anchors.right: parent?.right
                anchors.top: note.visible ? note.bottom : parent?.top
                anchors.topMargin: note.visible ? 16 * Theme.dp : 0
                identified: Users.identified
                mayManage: view.mayManage
                roleWords: view.roleWords(role, signedIn)
                spinSet: Users.spinSet
                visible: view.chosen === accountId

                onPinTapped: Users.ask()
                onRemoveTapped: view.leave(accountId, name, false)
                onSaveTapped: on => Users.saveSpin(on)
                onSignInTapped: view.opened("account", "add")
                onSignOutTapped: Users.signOut()
                onSwitchTapped: Users.switchTo(accountId)
                onWithdrawTapped: view.leave(accountId, name, true)
            }
        }
    }
    Component {
        id: invite

        InvitePanel {
            done: Users.done
            invited: Users.invited
            reason: Restrictions.keyboardLocked ? qsTr("Nominate somebody when the car is parked") : Users.identified ? "" : qsTr("Enter your S-PIN first")

            onNominated: email => Users.nominate(email)
            onTakenBack: nominationId => Users.takeBack(nominationId)
        }
    }
    Component {
        id: guest

        EmptyState {
            action: Users.count > 0 ? "" : qsTr("Sign in")
            iconName: "account_circle"
            objectName: "guestState"
            text: qsTr("Navigation, media and climate work. Places and settings of the users stay hidden.")
            title: qsTr("A guest drives")

            onActivated: view.opened("account", "add")
        }
    }
    Loader {
        active: Users.entry !== "closed"
        anchors.fill: parent

        sourceComponent: Item {
            DriverPad {
                anchors.centerIn: parent
                focus: true
                width: Math.min(parent.width, 960 * Theme.dp)
            }
        }
    }
    Dialog {
        accept: view.withdrawing ? qsTr("Withdraw") : qsTr("Remove")
        danger: true
        iconName: "account_circle"
        objectName: "removeUser"
        open: view.leaving !== ""
        text: view.withdrawing ? qsTr("%1 loses remote status and online services of this car, and is signed out here.").arg(view.leavingName) : qsTr("Places, settings and the sign-in of %1 are deleted from this car. The account stays.").arg(view.leavingName)
        title: view.withdrawing ? qsTr("Withdraw %1?").arg(view.leavingName) : qsTr("Remove %1 from this car?").arg(view.leavingName)

        onAccepted: {
            if (view.withdrawing)
                Users.withdraw(view.leaving);
            else
                Users.remove(view.leaving);
            view.leaving = "";
        }
        onCancelled: view.leaving = ""
    }
}
