pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// Shows that this car is the driver's, by two keys or by the code from the app (ENR-7). Locked while the car moves.
Page {
    id: view

    readonly property bool done: Ownership.step === "done"

    signal opened(string name, string detail)

    function back(): bool {
        Ownership.cancel();
        view.opened("settings", "registration");
        return true;
    }

    title: qsTr("Register this car")

    onVisibleChanged: if (!visible)
        Ownership.cancel()

    ParkedOnly {
        anchors.fill: parent
        focus: true
        locked: Restrictions.keyboardLocked

        onSpeakTapped: Assistant.press()

        Loader {
            anchors.fill: parent
            focus: true
            sourceComponent: view.done ? owner : Ownership.reason !== "" ? elsewhere : Ownership.step === "email" ? whose : Ownership.proof === "two_keys" ? keys : code
        }
    }
    Component {
        id: elsewhere

        Item {
            EmptyState {
                action: qsTr("Open account")
                anchors.centerIn: parent
                iconName: "info"
                objectName: "registerElsewhere"
                text: Ownership.reason
                title: qsTr("Not here")
                width: 640 * Theme.dp

                onActivated: view.opened("account", "")
            }
        }
    }
    Component {
        id: owner

        OwnerPanel {
            name: Ownership.primaryName

            onDone: view.back()
        }
    }
    Component {
        id: keys

        KeysPanel {
            problem: Ownership.problem
            secondsLeft: Ownership.secondsLeft
            step: Ownership.step

            onBegun: Ownership.begin()
            onCancelled: view.back()
        }
    }
    Component {
        id: whose

        WhosePanel {
            problem: Ownership.problem

            onCancelled: view.back()
            onNamed: email => Ownership.name(email)
        }
    }
    Component {
        id: code

        CodePanel {
            busy: Ownership.step === "reporting"
            pausedSeconds: Ownership.pausedSeconds
            problem: Ownership.problem

            onCancelled: view.back()
            onEntered: code => Ownership.pair(code)
        }
    }
}
