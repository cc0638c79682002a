import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Hola.Controls
import Hola.Theme

// One key of the keyboard on the screen: letters, or an icon, on a face that answers to the press.
KeyPanel {
    id: key

    property string iconName: ""
    property string label: control ? control.displayText : ""
    property bool prominent: false
    property bool lit: false
    readonly property color ink: prominent ? Theme.accentText : lit ? Theme.accent : Theme.text

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4 * Theme.dp
        color: key.control && key.control.pressed ? Theme.pressed : key.prominent ? Theme.accent : Theme.raised
        radius: 14 * Theme.dp

        Icon {
            anchors.centerIn: parent
            color: key.ink
            name: key.iconName
            visible: key.iconName !== ""
        }
        PlainText {
            anchors.fill: parent
            anchors.margins: 6 * Theme.dp
            color: key.ink
            font.capitalization: key.control && key.control.uppercased ? Font.AllUppercase : Font.MixedCase
            horizontalAlignment: Text.AlignHCenter
            text: key.label
            visible: key.iconName === ""
        }
    }
}
