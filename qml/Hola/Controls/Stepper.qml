pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A value with less and more beside it. `stepped` carries -1 or 1.
Row {
    id: stepper

    required property string text
    required property string value
    property bool canLess: true
    property bool canMore: true

    signal stepped(int steps)

    Accessible.name: text + ", " + value
    Accessible.role: Accessible.SpinBox

    IconButton {
        Accessible.name: qsTr("%1, less").arg(stepper.text)
        enabled: stepper.canLess
        fill: Theme.transparent
        iconName: "remove"
        objectName: stepper.objectName + "Less"

        onActivated: stepper.stepped(-1)
    }
    PlainText {
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        height: Theme.touch
        horizontalAlignment: Text.AlignHCenter
        text: stepper.value
        width: Math.max(85 * Theme.dp, implicitWidth)
    }
    IconButton {
        Accessible.name: qsTr("%1, more").arg(stepper.text)
        enabled: stepper.canMore
        fill: Theme.transparent
        iconName: "add"
        objectName: stepper.objectName + "More"

        onActivated: stepper.stepped(1)
    }
}
