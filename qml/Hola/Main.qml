import QtQuick
import Hola.Backend
import Hola.Shell

// The car's screen.
Look {
    id: main

    property string startPage: "home"

    Shell {
        id: shell

        anchors.fill: parent
        current: main.startPage
        objectName: "shell"
    }
    // Dims the screen and covers it when it is switched off.
    Loader {
        active: !Light.screenOn || Preferences.brightness < 1
        anchors.fill: parent
        source: "Vehicle/ScreenLightView.qml"
    }
    Connections {
        function onScreenOnChanged() {
            if (Light.screenOn)
                shell.forceActiveFocus();
        }

        target: Light
    }
}
