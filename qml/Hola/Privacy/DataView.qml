pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The driver's way to get all data, or to delete all of it (PRV-3). Locked while the car moves.
Page {
    id: view

    property string wanted: "export"
    // What is lost was read, and the password is asked for.
    property bool sure: false
    readonly property bool erased: Privacy.erasureStatus === "done"

    signal opened(string name, string detail)

    function open(detail: string): void {
        wanted = detail;
        sure = false;
    }

    function back(): bool {
        if (sure && !erased)
            sure = false;
        else
            view.opened("settings", wanted === "erase" ? "privacyErase" : "privacyExport");
        return true;
    }

    title: wanted === "erase" ? qsTr("Delete account") : qsTr("My data")

    onVisibleChanged: if (!visible) {
        sure = false;
        Privacy.dismiss();
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: asks ? 232 * Theme.dp : parent.height
        sourceComponent: Restrictions.keyboardLocked ? lock : view.wanted === "export" ? fetching : view.erased ? gone : view.sure ? password : loss

        readonly property bool asks: view.wanted === "erase" && view.sure && !view.erased && !Restrictions.keyboardLocked
    }
    Component {
        id: lock

        Item {
            DrivingLock {
                anchors.centerIn: parent
                width: 640 * Theme.dp

                onActivated: Assistant.press()
            }
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
