pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme
import Hola.Users

// The driver's way to get all data, from the services or from this car, or to delete all of it (PRV-3). Locked while the
// car moves.
Page {
    id: view

    property string wanted: "export"
    // What is lost was read, and the password is asked for.
    property bool sure: false
    readonly property bool erased: Privacy.erasureStatus === "done"
    readonly property bool taking: visible && wanted === "take"

    signal opened(string name, string detail)

    function open(detail: string): void {
        wanted = detail;
        sure = false;
    }

    function back(): bool {
        if (Users.entry !== "closed" && wanted === "take")
            Users.leave();
        else if (sure && !erased)
            sure = false;
        else
            view.opened("settings", wanted === "erase" ? "privacyErase" : wanted === "take" ? "privacyTake" : "privacyExport");
        return true;
    }

    title: wanted === "erase" ? qsTr("Delete account") : wanted === "take" ? qsTr("Take my data with me") : qsTr("My data")

    onTakingChanged: TakeAlong.watch(taking)

    onVisibleChanged: if (!visible) {
        sure = false;
        Privacy.dismiss();
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
            height: asks ? 232 * Theme.dp : parent.height
            sourceComponent: view.wanted === "take" ? taken : view.wanted === "export" ? fetching : view.erased ? gone : view.sure ? password : loss

            readonly property bool asks: view.wanted === "erase" && view.sure && !view.erased
        }
    }
    Component {
        id: fetching

        ExportPanel {
            address: Privacy.dataAddress
            qrModules: Privacy.dataQrModules
            qrPath: Privacy.dataQrPath

            onDone: view.back()
        }
    }
    Component {
        id: taken

        Item {
            TakeAlongPanel {
                anchors.fill: parent
                count: TakeAlong.count
                drives: TakeAlong.drives
                identified: Users.identified
                problem: TakeAlong.problem
                progress: TakeAlong.progress
                result: TakeAlong.result
                status: TakeAlong.status
                visible: !pad.active

                onAsked: Users.ask()
                onCancelled: TakeAlong.cancel()
                onChosen: path => TakeAlong.write(path)
                onDone: view.back()
            }
            Loader {
                id: pad

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
        }
    }
    Component {
        id: loss

        ErasurePanel {
            email: Account.email
            reason: !Account.signedIn ? qsTr("Sign in first") : Status.network !== "online" ? Status.networkMessage : ""

            onCancelled: view.back()
            onConfirmed: view.sure = true
        }
    }
    Component {
        id: password

        PasswordPanel {
            busy: Privacy.erasureStatus === "asking"
            problem: Privacy.erasureProblem

            onCancelled: view.back()
            onSubmitted: password => Privacy.erase(password)
        }
    }
    Component {
        id: gone

        ErasedPanel {
            onDone: view.opened("home", "")
        }
    }
}
