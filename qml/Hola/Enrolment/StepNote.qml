pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One sentence at the foot of a step: why it waits, or why the last try failed. Takes no room without one.
Row {
    id: note

    required property string waiting
    required property string problem
    readonly property bool waits: waiting !== ""

    height: visible ? implicitHeight : 0
    spacing: 16 * Theme.dp
    visible: waits || problem !== ""

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: note.waits ? Theme.warning : Theme.danger
        name: note.waits ? "cloud_off" : "error"
    }
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        color: note.waits ? Theme.text : Theme.danger
        maximumLineCount: 2
        objectName: "enrolmentNote"
        text: note.waits ? qsTr("%1. It goes on by itself").arg(note.waiting) : note.problem
        width: note.width - x
        wrapMode: Text.Wrap
    }
}
