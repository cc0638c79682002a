pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// A line to type in; touching it opens the keyboard on the screen. While `reason` is set it refuses and says why.
T.TextField {
    id: field

    property string iconName: ""
    property string reason: ""

    Accessible.description: reason
    Accessible.name: placeholderText
    color: Theme.text
    enabled: reason === ""
    font.family: Theme.family
    font.pixelSize: Theme.primary
    implicitHeight: Theme.touch
    implicitWidth: 400 * Theme.dp
    leftPadding: iconName !== "" ? 76 * Theme.dp : 28 * Theme.dp
    placeholderTextColor: Theme.secondaryText
    rightPadding: 28 * Theme.dp
    selectedTextColor: Theme.accentText
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: field.activeFocus ? Theme.accent : Theme.outline
        border.width: field.activeFocus ? Theme.focusStroke : Math.max(1, 2 * Theme.dp)
        color: Theme.raised
        radius: Theme.radiusButton

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 28 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: field.iconName
            visible: field.iconName !== ""
        }
    }

    PlainText {
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        color: Theme.secondaryText
        font.pixelSize: field.font.pixelSize
        text: field.reason !== "" ? field.reason : field.placeholderText
        visible: field.length === 0 && field.preeditText.length === 0 || field.reason !== ""
    }
}
