pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// One line of a list: icon, title, a second line, and at the end what the row is set to or a control.
Pressable {
    id: row

    property string iconName: ""
    property color iconColor: Theme.secondaryText
    property string detail: ""
    property string value: ""
    property bool opensPage: false
    property bool inert: false
    default property alias trailing: tail.data

    Accessible.description: reason !== "" ? reason : [detail, value].filter(part => part !== "").join(", ")
    Accessible.role: inert ? Accessible.ListItem : Accessible.Button
    enabled: !inert
    fill: Theme.surface
    focusPolicy: inert ? Qt.NoFocus : Qt.StrongFocus
    implicitHeight: Math.max(88 * Theme.dp, words.implicitHeight + 24 * Theme.dp)
    implicitWidth: 560 * Theme.dp
    leftPadding: Theme.padding
    rightPadding: Theme.padding

    contentItem: Item {
        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: row.iconColor
            name: row.iconName
            visible: row.iconName !== ""
        }
        Column {
            id: words

            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? 20 * Theme.dp : 0
            anchors.right: tail.left
            anchors.rightMargin: 16 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2 * Theme.dp

            PrimaryText {
                text: row.text
                width: parent.width
            }
            BodyText {
                color: row.reason !== "" ? Theme.warning : Theme.secondaryText
                text: row.reason !== "" ? row.reason : row.detail
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12 * Theme.dp

            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                text: row.value
                visible: text !== ""
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: "chevron_right"
                visible: row.opensPage
            }
        }
    }
}
