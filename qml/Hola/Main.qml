import QtQuick
import Hola.Backend
import Hola.Shell
import Hola.Theme

// The car's screen.
Look {
    id: main

    property string startPage: "home"

    Shell {
        anchors.fill: parent
        current: main.startPage
        objectName: "shell"
    }
    Extras {
        anchors.fill: parent
    }
    // Dims a screen whose lamp cannot be dimmed.
    Rectangle {
        anchors.fill: parent
        color: Theme.codeDark
        opacity: 0.7 * (1 - Preferences.brightness)
        visible: opacity > 0 && !Light.lamp
    }
}
