pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A button with words, and an icon if there is one. `primary` is the page's obvious next step; `quiet` has no face.
Pressable {
    id: button

    property string iconName: ""
    property bool primary: false
    property bool quiet: false
    property bool busy: false
    readonly property color ink: reason !== "" || !enabled ? Theme.secondaryText : primary ? Theme.accentText : Theme.text

    fill: primary && enabled && reason === "" ? Theme.accent : quiet ? Theme.transparent : Theme.raised
    fillPressed: primary && reason === "" ? Qt.darker(Theme.accent, 1.15) : Theme.pressed
    implicitWidth: Math.max(2 * Theme.touch, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    leftPadding: 32 * Theme.dp
    radius: height / 2
    rightPadding: 32 * Theme.dp

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: words.implicitWidth + (button.iconName !== "" ? Theme.iconSize + row.spacing : 0)

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 12 * Theme.dp

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                name: button.iconName
                visible: button.iconName !== ""
            }
            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                text: button.text
                width: Math.min(implicitWidth, Math.ceil(Math.max(0, button.availableWidth - x)))
            }
        }
    }
}
