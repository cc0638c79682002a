pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Theme

// Over all of the screen: dims what has no lamp of its own, and when the screen is off covers everything but the
// climate bar. Any touch or key wakes the screen and does nothing else; the voice and an urgent notice wake it too.
FocusScope {
    id: cover

    readonly property bool dark: !Light.screenOn
    readonly property real shade: dark ? 0.6 : 0.7 * (1 - Preferences.brightness)

    signal awake

    onDarkChanged: dark ? forceActiveFocus() : awake()

    Component.onCompleted: if (dark)
        forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = dark;
        Light.wake();
    }

    Connections {
        function onOpenChanged() {
            if (Assistant.open)
                Light.wake();
        }

        target: Assistant
    }
    Connections {
        function onShownChanged() {
            if (Notices.shownUrgency === "danger")
                Light.wake();
        }

        ignoreUnknownSignals: true
        target: Notices
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: cover.dark ? night.bottom : parent.top
        color: Theme.codeDark
        opacity: cover.shade
        visible: opacity > 0
    }
    Rectangle {
        id: night

        Accessible.name: qsTr("The screen is off. A touch wakes it")
        Accessible.role: Accessible.Pane
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.codeDark
        height: parent.height - Theme.barHeight
        objectName: "screenOff"
        visible: cover.dark

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true

            onClicked: Light.wake()
            onWheel: Light.wake()
        }
    }
}
