pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A card that opens something: icon and title on top, free below. Busy it turns, after an error it says which.
Pressable {
    id: card

    property string iconName: ""
    default property alias content: body.data
    readonly property string note: reason !== "" ? reason : error

    explained: true
    fill: Theme.surface
    implicitHeight: 200 * Theme.dp
    implicitWidth: 320 * Theme.dp
    padding: Theme.padding
    radius: Theme.radiusCard

    contentItem: Item {
        Icon {
            id: picture

            anchors.verticalCenter: heading.verticalCenter
            color: card.error !== "" ? Theme.danger : card.reason !== "" ? Theme.secondaryText : Theme.accent
            name: card.error !== "" ? "error" : card.iconName
            visible: name !== ""
        }
        PrimaryText {
            id: heading

            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? 16 * Theme.dp : 0
            anchors.right: wheel.active ? wheel.left : parent.right
            color: card.reason !== "" ? Theme.secondaryText : Theme.text
            text: card.text
        }
        Loader {
            id: wheel

            active: card.busy
            anchors.right: parent.right
            anchors.verticalCenter: heading.verticalCenter

            sourceComponent: Spinner {
                color: Theme.secondaryText
            }
        }
        BodyText {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: heading.bottom
            anchors.topMargin: 8 * Theme.dp
            color: card.reason !== "" ? Theme.warning : Theme.danger
            maximumLineCount: 2
            text: card.note
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Item {
            id: body

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: words.visible ? words.bottom : heading.bottom
            anchors.topMargin: 8 * Theme.dp
        }
    }
}
