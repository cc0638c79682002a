pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The head of the home screen: the greeting, the key of its widgets and that of the light.
Item {
    id: header

    required property string greeting
    required property bool editing
    required property string editReason
    // The light is at its lowest: the next touch switches the screen off.
    required property bool dimmed

    signal editTapped
    signal lightTapped
    signal lightHeld

    height: Theme.headerHeight

    TitleText {
        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: 12 * Theme.dp
        height: parent.height
        objectName: "greeting"
        text: header.greeting
    }
    Row {
        id: keys

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.touchGap

        IconButton {
            active: header.editing
            fill: Theme.transparent
            iconName: header.editing ? "check" : "edit"
            objectName: "editHome"
            reason: header.editReason
            text: header.editing ? qsTr("Done") : qsTr("Edit the widgets")

            onActivated: header.editTapped()
        }
        IconButton {
            Accessible.description: qsTr("Hold for full light")
            fill: Theme.transparent
            iconName: header.dimmed ? "bedtime" : "brightness_6"
            objectName: "screenLight"
            text: header.dimmed ? qsTr("Screen off") : qsTr("Lowest light")

            onActivated: header.lightTapped()
            onPressAndHold: header.lightHeld()
        }
    }
}
