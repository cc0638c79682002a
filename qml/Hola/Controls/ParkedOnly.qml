pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// What is used only while the car is parked. While `locked` the driving lock stands in its place, and what is below
// is kept as it was, but takes no key and no touch.
FocusScope {
    id: area

    required property bool locked
    // What the lock says below its title.
    property string lockText: ""
    // The lock is there: it goes when the focus can come back.
    property bool shut: locked
    default property alias content: body.data

    signal speakTapped

    onLockedChanged: {
        const held = lock.activeFocus;
        const ringed = held && (Window.activeFocusItem as T.Control)?.visualFocus;
        shut = locked;
        if (held)
            body.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    FocusScope {
        id: body

        anchors.fill: parent
        // Unseen it would still keep the focus, and what is typed.
        enabled: !area.shut
        focus: true
        visible: enabled
    }
    Loader {
        id: lock

        active: area.shut
        anchors.centerIn: parent

        sourceComponent: DrivingLock {
            width: Math.min(area.width, 640 * Theme.dp)

            Binding on text {
                value: area.lockText
                when: area.lockText !== ""
            }

            onActivated: area.speakTapped()
        }
    }
}
