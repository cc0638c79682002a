import QtQuick
import Hola.Controls
import Hola.Theme

// A user's face in the car: initials on the user's colour; a guest has neither.
Rectangle {
    id: avatar

    required property string initials
    required property int colour
    property bool present: false
    property real size: 72 * Theme.dp

    border.color: present ? Theme.text : initials === "" ? Theme.outline : Theme.transparent
    border.width: present ? 3 * Theme.dp : 2 * Theme.dp
    color: initials === "" ? Theme.raised : Theme.avatars[colour % Theme.avatars.length]
    height: size
    radius: size / 2
    width: size

    PlainText {
        anchors.centerIn: parent
        color: Theme.accentText
        font.pixelSize: avatar.size * 0.36
        font.weight: Font.DemiBold
        text: avatar.initials
    }
    Icon {
        anchors.centerIn: parent
        color: Theme.secondaryText
        name: "account_circle"
        size: avatar.size * 0.6
        visible: avatar.initials === ""
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        border.color: Theme.surface
        border.width: 2 * Theme.dp
        color: Theme.good
        height: width
        radius: width / 2
        visible: avatar.present
        width: Math.max(24 * Theme.dp, avatar.size * 0.34)

        Icon {
            anchors.centerIn: parent
            color: Theme.accentText
            name: "check"
            size: parent.width * 0.7
        }
    }
}
