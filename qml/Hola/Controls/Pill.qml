pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// One of a row of tabs or filters; the chosen one is inverted, not only coloured.
Pressable {
    id: pill

    property bool chosen: false
    property string iconName: ""
    readonly property color ink: reason !== "" || !enabled ? Theme.secondaryText : chosen ? Theme.surface : Theme.text

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.PageTab
    fill: chosen && reason === "" ? Theme.text : Theme.surface
    fillPressed: chosen && reason === "" ? Theme.secondaryText : Theme.pressed
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: 28 * Theme.dp
    radius: height / 2
    rightPadding: 28 * Theme.dp

    contentItem: Row {
        spacing: 12 * Theme.dp

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: pill.ink
            name: pill.iconName
            visible: pill.iconName !== ""
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            color: pill.ink
            font.pixelSize: Theme.secondary
            font.weight: Font.Medium
            text: pill.text
        }
    }
}
