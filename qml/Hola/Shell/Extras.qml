pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Theme

// What only some drivers want over all of the screen; nothing of it is loaded for the others.
Item {
    id: extras

    Loader {
        active: Preferences.touchSounds
        asynchronous: true
        source: Qt.resolvedUrl("TouchSound.qml")
    }
    Loader {
        active: Preferences.developer && Preferences.frameTiming
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 8 * Theme.dp
        asynchronous: true
        source: Qt.resolvedUrl("FrameTimes.qml")
    }
}
