pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The S-PIN, chosen twice, or entered where the account has one (ENR-6).
Card {
    id: panel

    required property string mode
    required property string error
    required property string reason
    required property bool busy
    required property bool waits

    signal entered(string pin)
    signal cancelled

    Spinner {
        anchors.centerIn: parent
        size: 64 * Theme.dp
        visible: !pad.visible && !panel.waits
    }
    PinPad {
        id: pad

        anchors.fill: parent
        anchors.margins: Theme.padding
        busy: panel.busy
        error: panel.error
        focus: true
        objectName: "spinPad"
        reason: panel.reason
        text: panel.mode === "ask" ? qsTr("The one your account has") : panel.mode === "repeat" ? qsTr("Once more, to be sure") : qsTr("Four digits, not all equal and no run such as 1234")
        title: panel.mode === "ask" ? qsTr("Enter your S-PIN") : panel.mode === "repeat" ? qsTr("Repeat your S-PIN") : qsTr("Choose an S-PIN")
        visible: panel.mode !== "unknown"

        onCancelled: panel.cancelled()
        onEntered: pin => panel.entered(pin)
    }
}
