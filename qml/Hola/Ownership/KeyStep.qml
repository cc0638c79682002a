import QtQuick
import Hola.Controls
import Hola.Theme

// One step of several: its number, or a tick once it is done; the present one stands out.
Item {
    id: step

    required property int number
    required property string text
    required property bool now
    required property bool done
    property string detail: ""

    Accessible.description: done ? qsTr("Done") : detail
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(mark.height, words.height)

    Rectangle {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        border.color: step.now ? Theme.accent : Theme.line
        border.width: step.done ? 0 : Theme.focusStroke
        color: step.done ? Theme.good : Theme.transparent
        height: 56 * Theme.dp
        radius: height / 2
        width: height

        Icon {
            anchors.centerIn: parent
            color: Theme.background
            name: "check"
            visible: step.done
        }
        PrimaryText {
            anchors.centerIn: parent
            color: step.now ? Theme.accent : Theme.secondaryText
            text: step.number
            visible: !step.done
        }
    }
    PrimaryText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 24 * Theme.dp
        anchors.right: time.left
        anchors.rightMargin: time.visible ? 24 * Theme.dp : 0
        anchors.verticalCenter: parent.verticalCenter
        color: step.now ? Theme.text : Theme.secondaryText
        text: step.text
        wrapMode: Text.Wrap
    }
    PrimaryText {
        id: time

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        text: step.detail
        visible: text !== ""
    }
}
