pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// What stands in the place of a list or a page that has nothing: why, what still works, and the next step.
Column {
    id: empty

    required property string iconName
    required property string title
    property string text: ""
    property string action: ""
    property string code: ""
    // While the step is being taken, and why it cannot be.
    property bool busy: false
    property string reason: ""
    // Without the picture, where the keyboard leaves little room.
    property bool compact: false

    signal activated

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    spacing: 16 * Theme.dp

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.secondaryText
        name: empty.iconName
        size: 64 * Theme.dp
        visible: !empty.compact
    }
    PrimaryText {
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
        width: empty.width
        wrapMode: Text.Wrap
    }
    BodyText {
        horizontalAlignment: Text.AlignHCenter
        text: empty.text
        visible: text !== ""
        width: empty.width
        wrapMode: Text.Wrap
    }
    SmallText {
        anchors.horizontalCenter: parent.horizontalCenter
        text: empty.code
        visible: text !== ""
    }
    Item {
        height: 4 * Theme.dp
        visible: empty.action !== ""
        width: 1
    }
    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        busy: empty.busy
        objectName: "emptyAction"
        primary: true
        reason: empty.reason
        text: empty.action
        visible: text !== ""

        onActivated: empty.activated()
    }
}
