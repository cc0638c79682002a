import QtQuick
import Hola.Theme

// One key of the PIN pad: a digit, or an icon whose name `text` is.
Pressable {
    id: key

    property string iconName: ""
    readonly property color ink: reason !== "" ? Theme.secondaryText : Theme.text

    fill: iconName !== "" ? Theme.transparent : Theme.raised
    implicitWidth: 112 * Theme.dp

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: key.ink
            name: key.iconName
            visible: key.iconName !== ""
        }
        PlainText {
            anchors.centerIn: parent
            color: key.ink
            font.pixelSize: Theme.title
            font.weight: Font.Medium
            text: key.text
            visible: key.iconName === ""
        }
    }
}
