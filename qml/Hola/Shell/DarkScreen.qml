import QtQuick
import Hola.Theme

// The screen switched off: nothing but black above the climate bar, until it is touched.
Rectangle {
    id: dark

    signal touched

    Accessible.name: qsTr("The screen is off. A touch brings it back")
    Accessible.role: Accessible.Button
    color: Theme.screenOff
    focus: true

    Keys.onPressed: event => {
        event.accepted = true;
        dark.touched();
    }

    MouseArea {
        anchors.fill: parent

        onClicked: dark.touched()
    }
}
