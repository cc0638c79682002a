pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// One line of a list: icon, title, a second line, and at the end what the row is set to or a control. The second
// line gives way to the reason why it cannot be used, or to the error of the last try.
Pressable {
    id: row

    property string iconName: ""
    property color iconColor: Theme.secondaryText
    property string detail: ""
    // More than one where the row may grow with its words.
    property int textLines: 1
    property string value: ""
    property bool opensPage: false
    property bool inert: false
    default property alias trailing: tail.data
    readonly property string second: reason !== "" ? reason : error !== "" ? error : detail

    Accessible.description: [second, value].filter(part => part !== "").join(", ")
    Accessible.role: inert ? Accessible.ListItem : Accessible.Button
    enabled: !inert
    explained: true
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
            color: row.error !== "" ? Theme.danger : row.iconColor
            name: row.error !== "" ? "error" : row.iconName
            visible: name !== ""
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
                color: row.reason !== "" ? Theme.secondaryText : Theme.text
                maximumLineCount: row.textLines
                text: row.text
                width: parent.width
                wrapMode: row.textLines > 1 ? Text.Wrap : Text.NoWrap
            }
            BodyText {
                color: row.reason !== "" ? Theme.warning : row.error !== "" ? Theme.danger : Theme.secondaryText
                text: row.second
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
            Loader {
                active: row.busy
                anchors.verticalCenter: parent.verticalCenter

                sourceComponent: Spinner {
                    color: Theme.secondaryText
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: "chevron_right"
                visible: row.opensPage && !row.busy
            }
        }
    }
}
