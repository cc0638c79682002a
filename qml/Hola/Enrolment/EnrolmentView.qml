pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The registration assistant: one step at a time, from an account to the car's main user (ENR-1). Parked only.
Page {
    id: view

    readonly property bool typing: Enrolment.step === "account" && Enrolment.way !== "phone"
    readonly property bool alone: typing || Restrictions.driving
    readonly property bool noted: note.visible && !typing

    signal opened(string name, string detail)

    // One back leaves what is typed; the next one the assistant, which waits.
    function back(): bool {
        if (typing)
            Enrolment.choose("phone");
        return typing;
    }

    title: typing ? Enrolment.way === "create" ? qsTr("Create account") : qsTr("Sign in") : qsTr("Set up your car")

    onVisibleChanged: visible ? Enrolment.open() : Enrolment.close()

    Component.onCompleted: Enrolment.open()

    StepBar {
        id: steps

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        current: Enrolment.stepNumber
        height: visible ? 64 * Theme.dp : 0
        steps: [qsTr("Account"), qsTr("E-mail"), qsTr("Documents"), qsTr("S-PIN"), qsTr("Car")]
        visible: !view.alone
    }
    ParkedOnly {
        anchors.fill: parent
        focus: true
        lockText: qsTr("The registration goes on when you have stopped. Everything you entered is kept.")
        locked: Restrictions.driving

        onSpeakTapped: Assistant.press()

        Loader {
            readonly property real room: (view.noted ? note.y - 12 * Theme.dp : parent.height) - y

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: steps.visible ? steps.height + 12 * Theme.dp : 0
            focus: true
            // Only what is read may be as high as an upright screen.
            height: Enrolment.step === "documents" ? room : Math.min(room, 640 * Theme.dp)
            sourceComponent: Enrolment.step === "account" ? account : Enrolment.step === "email" ? email : Enrolment.step === "documents" ? documents : Enrolment.step === "spin" ? spin : Enrolment.step === "car" ? car : done
        }
    }
    StepNote {
        id: note

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        problem: Enrolment.step === "car" || view.typing ? "" : Enrolment.problem
        waiting: Enrolment.step === "done" || Restrictions.driving ? "" : Enrolment.waiting
    }
    Component {
        id: account

        AccountPanel {
            address: Account.address
            busy: Enrolment.busy
            email: Enrolment.email
            name: Enrolment.name
            problem: Enrolment.waiting !== "" && Enrolment.busy ? qsTr("%1. It goes on by itself").arg(Enrolment.waiting) : Enrolment.problem
            qrModules: Account.qrModules
            qrPath: Account.qrPath
            secondsLeft: Account.secondsLeft
            signInProblem: Account.problem
            status: Account.status
            userCode: Account.userCode
            way: Enrolment.way

            onChosen: way => Enrolment.choose(way)
            onCodeAsked: Enrolment.choose("phone")
            onCreated: (name, email, password) => Enrolment.createAccount(name, email, password)
            onEmailTyped: text => Enrolment.typeEmail(text)
            onNameTyped: text => Enrolment.typeName(text)
            onSignedIn: (email, password) => Enrolment.signIn(email, password)
        }
    }
    Component {
        id: email

        EmailPanel {
            busy: Enrolment.busy
            email: Account.email
            later: Enrolment.later
            sent: Enrolment.sent

            onGoOnTapped: Enrolment.goOn()
            onResendTapped: Enrolment.resend()
        }
    }
    Component {
        id: documents

        DocumentPanel {
            count: Enrolment.documentCount
            number: Enrolment.documentNumber
            paragraphs: Enrolment.paragraphs
            title: Enrolment.documentTitle
            version: Enrolment.documentVersion
            waits: Enrolment.waiting !== ""

            onAccepted: Enrolment.accept()
        }
    }
    Component {
        id: spin

        SpinPanel {
            busy: Enrolment.busy
            error: Enrolment.spinError
            mode: Enrolment.spinMode
            reason: Enrolment.spinReason
            waits: Enrolment.waiting !== ""

            onCancelled: view.opened("home", "")
            onEntered: pin => Enrolment.enterPin(pin)
        }
    }
    Component {
        id: car

        CarPanel {
            enrolling: Enrolment.enrolling
            model: Enrolment.model
            powertrain: Enrolment.powertrain
            problem: Enrolment.problem
            version: Enrolment.version
            vin: Account.vin

            onEnrolTapped: Enrolment.enrol()
        }
    }
    Component {
        id: done

        DonePanel {
            name: Account.name
            role: Account.role
            vin: Account.vin

            onFinished: view.opened("home", "")
        }
    }
}
