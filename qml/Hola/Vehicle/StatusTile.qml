pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One fact about the car: an icon that turns with its state, the value, and what it means in words.
Card {
    id: tile

    required property string iconName
    required property string caption
    required property string value
    property string detail: ""
    property string condition: "fine"
    default property alias control: tail.data
    readonly property color ink: condition === "warning" ? Theme.warning : condition === "good" ? Theme.good : Theme.secondaryText

    Accessible.description: detail
    Accessible.name: caption + ", " + value
    Accessible.role: Accessible.StaticText

    Rectangle {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: 18 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.raised
        height: width
        radius: Theme.radiusButton
        width: 72 * Theme.dp

        Icon {
            anchors.centerIn: parent
            color: tile.ink
            name: tile.iconName
            size: 38 * Theme.dp
        }
    }
    Column {
        anchors.left: face.right
        anchors.leftMargin: 18 * Theme.dp
        anchors.right: tail.left
        anchors.rightMargin: 12 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.dp

        BodyText {
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
            text: tile.caption
            width: parent.width
        }
        PrimaryText {
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallest
            text: tile.value
            width: parent.width
        }
        BodyText {
            color: tile.condition === "warning" ? Theme.warning : Theme.secondaryText
            // What would not fit in one line is written smaller.
            font.pixelSize: ruler.implicitWidth > width ? Theme.small : Theme.secondary
            maximumLineCount: Theme.textScale > 1 ? 3 : 2
            text: tile.detail
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    BodyText {
        id: ruler

        text: tile.detail
        visible: false
    }
    Row {
        id: tail

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
    }
}
