pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A value with less and more beside it. `stepped` carries -1 or 1. At its ends, and with a `reason`, it says why
// it goes no further.
Row {
    id: stepper

    required property string text
    required property string value
    property bool canLess: true
    property bool canMore: true
    property string reason: ""

    signal stepped(int steps)

    Accessible.name: text + ", " + value
    Accessible.role: Accessible.SpinBox

    IconButton {
        Accessible.name: qsTr("%1, less").arg(stepper.text)
        fill: Theme.transparent
        iconName: "remove"
        objectName: stepper.objectName + "Less"
        reason: stepper.reason !== "" ? stepper.reason : stepper.canLess ? "" : qsTr("This is the lowest it goes")

        onActivated: stepper.stepped(-1)
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

        onActivated: stepper.stepped(1)
    }
}
