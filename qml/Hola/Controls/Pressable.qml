pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// What every touched thing has in common: it answers to the press itself, shows the focus, is found by name,
// and when it cannot be used it says why. `reason` non-empty makes it refuse with `refused(reason)`.
T.AbstractButton {
    id: control

    property string reason: ""
    property real radius: Theme.radiusButton
    property color fill: Theme.raised
    property color fillPressed: Theme.pressed
    property alias outline: face.border

    signal activated
    signal refused(string reason)

    Accessible.description: reason
    Accessible.name: text
    Accessible.onPressAction: control.click()
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch

    onClicked: reason === "" ? activated() : refused(reason)

    Keys.onEnterPressed: control.click()
    Keys.onReturnPressed: control.click()

    background: Rectangle {
        id: face

        border.width: 0
        color: control.down ? control.fillPressed : control.fill
        radius: Math.min(control.radius, height / 2)

        FocusRing {
            target: control
            radius: face.radius + gap
        }
    }
}
