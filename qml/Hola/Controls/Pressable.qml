pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// What every touched thing has in common: it answers to the press itself, shows the focus, is found by name,
// and when it cannot be used it says why. `reason` non-empty makes it refuse with `refused(reason)` and has the
// reason shown beside it (AVL-1), unless `explained` says that it stands there already. While `busy` it takes no
// second press; `error` is why the last one failed.
T.AbstractButton {
    id: control

    property string reason: ""
    property string error: ""
    property bool busy: false
    property bool explained: false
    property bool ringed: visualFocus
    property real radius: Theme.radiusButton
    property color fill: Theme.raised
    property color fillPressed: Theme.pressed
    property alias outline: face.border

    signal activated
    signal refused(string reason)

    Accessible.description: reason !== "" ? reason : error !== "" ? error : busy ? qsTr("In progress") : ""
    Accessible.name: text
    Accessible.onPressAction: control.click()
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch

    onClicked: {
        if (reason !== "") {
            refused(reason);
            if (!explained)
                Reasons.show(control, reason);
        } else if (!busy) {
            activated();
        }
    }

    onPressed: Touches.pressed()

    Keys.onEnterPressed: control.click()
    Keys.onPressed: event => FocusWalk.turn(control, event)
    Keys.onReturnPressed: control.click()

    background: Rectangle {
        id: face

        border.color: Theme.danger
        border.width: control.error !== "" ? Theme.focusStroke : 0
        color: control.down ? control.fillPressed : control.fill
        radius: Math.min(control.radius, height / 2)

        FocusRing {
            radius: face.radius + gap
            shown: control.ringed
            target: control
        }
    }
}
