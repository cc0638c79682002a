pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A user in the list: face, name, and what they are in this car.
Pressable {
    id: row

    required property string initials
    required property int colour
    required property bool present
    required property bool chosen
    property string detail: ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: detail
    fill: chosen ? Theme.raised : Theme.transparent
    implicitHeight: 84 * Theme.dp
    leftPadding: 16 * Theme.dp
    rightPadding: 16 * Theme.dp

    contentItem: Item {
        Avatar {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            colour: row.colour
            initials: row.initials
            present: row.present
            size: 60 * Theme.dp
        }
        Column {
            anchors.left: face.right
            anchors.leftMargin: 20 * Theme.dp
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            PrimaryText {
                text: row.text
                width: parent.width
            }
            BodyText {
                font.pixelSize: Theme.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 20 * Theme.dp
                text: row.detail
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
