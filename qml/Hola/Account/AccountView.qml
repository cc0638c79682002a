pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The driver's account: signing in by phone or by typing, and the profile. Locked while the car moves.
Page {
    id: view

    property bool typing: false
    // Another user signs in beside the one who drives.
    property bool adding: false
    readonly property bool profiled: Account.signedIn && !adding
    readonly property string driver: Users.presentId
    // Typed so far; found again after leaving the page or driving.
    property string email: ""
    readonly property bool signedIn: Account.signedIn
    readonly property bool waiting: Account.status === "waiting"

    signal opened(string name, string detail)

    function open(detail: string): void {
        adding = detail === "add";
    }

    title: profiled ? qsTr("Account") : typing ? qsTr("Sign in") : qsTr("Sign in with your phone")

    onDriverChanged: adding = false
    onSignedInChanged: email = ""
    onVisibleChanged: if (!visible) {
        typing = false;
        adding = false;
    }

    ParkedOnly {
        anchors.fill: parent
        focus: true
        locked: Restrictions.keyboardLocked

        onSpeakTapped: Assistant.press()

        Loader {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            focus: true
            height: view.typing && !view.profiled ? 232 * Theme.dp : Math.min(parent.height, 640 * Theme.dp)
            sourceComponent: view.profiled ? profile : view.typing ? typed : view.waiting ? phone : welcome
        }
    }
    Component {
        id: welcome

        WelcomePanel {
            busy: Account.status === "starting"
            problem: Account.problem

            onCreateTapped: view.opened("enrolment", "")
            onPhoneTapped: Account.beginSignIn()
            onTypeTapped: view.typing = true
        }
    }
    Component {
        id: phone

        PhonePanel {
            address: Account.address
            qrModules: Account.qrModules
            qrPath: Account.qrPath
            secondsLeft: Account.secondsLeft
            userCode: Account.userCode

            onCancelled: Account.cancelSignIn()
        }
    }
    Component {
        id: typed

        TypedPanel {
            email: view.email

            onEmailTyped: text => view.email = text
            onCancelled: view.typing = false
            onSubmitted: (email, password) => Account.signInTyped(email, password)
        }
    }
    Component {
        id: profile

        ProfilePanel {
            email: Account.email
            enrolmentProblem: Account.enrolmentProblem
            initials: Account.initials
            name: Account.name
            offline: Account.offline
            role: Account.role
            verified: Account.verified
            vin: Account.vin

            onEnrolTapped: view.opened("enrolment", "")
            onResendTapped: Account.resendMail()
            onSignOutTapped: Account.signOut()
        }
    }
}
