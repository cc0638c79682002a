import QtQuick
import Hola.Controls
import Hola.Theme

// The question that was asked aloud, answered by touch.
Row {
    id: keys

    signal answered(string intent)

    spacing: Theme.touchGap

    Button {
        iconName: "check"
        objectName: "sayYes"
        primary: true
        text: qsTr("Yes")

        onActivated: keys.answered("yes")
    }
    Button {
        iconName: "close"
        objectName: "sayNo"
        text: qsTr("No")

        onActivated: keys.answered("no")
    }
}
