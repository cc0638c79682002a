pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A kept place on the map: its name and the minutes there, or how to set it.
Pressable {
    id: chip

    required property string iconName
    required property string placeName
    required property int minutes
    property string unset: ""
    readonly property string detail: placeName === "" ? unset : minutes >= 0 ? Units.duration(minutes * 60) : placeName

    Accessible.description: detail
    fill: Theme.surface
    implicitHeight: 96 * Theme.dp
    implicitWidth: Math.max(220 * Theme.dp, Math.ceil(Math.max(name.implicitWidth, way.implicitWidth)) + leftPadding + rightPadding + lines.anchors.leftMargin + picture.width)
    leftPadding: 24 * Theme.dp
    rightPadding: 16 * Theme.dp

    contentItem: Item {
        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            name: chip.iconName
            size: 34 * Theme.dp
        }
        Column {
            id: lines

            anchors.left: picture.right
            anchors.leftMargin: 18 * Theme.dp
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                id: name

                font.pixelSize: Theme.secondary
                font.weight: Font.Medium
                text: chip.text
                width: parent.width
            }
            BodyText {
                id: way

                font.pixelSize: Theme.small
                text: chip.detail
                width: parent.width
            }
        }
    }
}
