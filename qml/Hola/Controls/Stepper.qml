pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A value with less and more beside it. `stepped` carries -1 or 1. At its ends, and with a `reason`, it says why
// it goes no further. A key that is held goes on by itself.
Row {
    id: stepper

    required property string text
    required property string value
    property bool canLess: true
    property bool canMore: true
    property string reason: ""

    // The key that is held down, as the steps it makes; `went` once it has gone on by itself.
    property int held: 0
    property bool went: false

    signal stepped(int steps)

    function hold(steps: int, pressed: bool): void {
        held = pressed ? steps : 0;
        if (pressed)
            went = false;
    }

    // What the key does when it is let go: nothing more if it went on by itself.
    function letGo(steps: int): void {
        if (!went)
            stepped(steps);
        went = false;
    }

    Accessible.name: text + ", " + value
    Accessible.role: Accessible.SpinBox

    IconButton {
        Accessible.name: qsTr("%1, less").arg(stepper.text)
        fill: Theme.transparent
        iconName: "remove"
        objectName: stepper.objectName + "Less"
        reason: stepper.reason !== "" ? stepper.reason : stepper.canLess ? "" : qsTr("This is the lowest it goes")

        onActivated: stepper.letGo(-1)
        onPressedChanged: stepper.hold(-1, pressed)
    }
    PlainText {
        color: stepper.reason !== "" ? Theme.secondaryText : Theme.text
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        height: Theme.touch
        horizontalAlignment: Text.AlignHCenter
        text: stepper.value
        width: Math.max(85 * Theme.dp, implicitWidth)
    }
    IconButton {
        Accessible.name: qsTr("%1, more").arg(stepper.text)
        fill: Theme.transparent
        iconName: "add"
        objectName: stepper.objectName + "More"
        reason: stepper.reason !== "" ? stepper.reason : stepper.canMore ? "" : qsTr("This is the highest it goes")

        onActivated: stepper.letGo(1)
        onPressedChanged: stepper.hold(1, pressed)
    }
    Timer {
        interval: stepper.went ? 150 : 350
        repeat: true
        running: stepper.held > 0 ? stepper.canMore && stepper.reason === "" : stepper.held < 0 && stepper.canLess && stepper.reason === ""

        onTriggered: {
            stepper.went = true;
            stepper.stepped(stepper.held);
        }
    }
}
