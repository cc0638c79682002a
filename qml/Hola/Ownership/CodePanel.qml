import QtQuick
import Hola.Controls
import Hola.Theme

// The pairing code of eight digits, as the app shows it (ENR-7 c).
Card {
    id: panel

    required property string problem
    required property int pausedSeconds
    required property bool busy

    signal entered(string code)
    signal cancelled

    function minutes(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    PinPad {
        anchors.fill: parent
        anchors.margins: Theme.padding
        busy: panel.busy
        error: panel.problem
        focus: true
        lasting: true
        length: 8
        objectName: "codePad"
        reason: panel.pausedSeconds > 0 ? qsTr("Too many wrong codes. The next one is taken in %1").arg(panel.minutes(panel.pausedSeconds)) : ""
        text: qsTr("Add this car in the app; it shows eight digits")
        title: qsTr("Enter the code from the app")

        onCancelled: panel.cancelled()
        onEntered: pin => panel.entered(pin)
    }
}
