import QtQuick
import Hola.Shell

// The car's screen.
Look {
    id: main

    property string startPage: "home"

    Shell {
        anchors.fill: parent
        current: main.startPage
        objectName: "shell"
    }
}
