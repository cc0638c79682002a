import QtQuick
import Hola.Controls
import Hola.Theme

// One thing an app uses: which, what for, and whether it gets it now, by icon and words; `brief` leaves out what for.
Item {
    id: use

    required property string kind
    required property string text
    required property bool granted
    required property bool brief
    readonly property string title: kind === "position" ? qsTr("Position") : kind === "microphone" ? qsTr("Microphone") : kind === "contacts" ? qsTr("Contacts") : qsTr("Internet")
    readonly property string on: kind === "position" ? "location_on" : kind === "microphone" ? "mic" : kind === "contacts" ? "account_circle" : "cloud_done"
    readonly property string off: kind === "position" ? "location_off" : kind === "microphone" ? "mic_off" : kind === "contacts" ? "lock" : "cloud_off"

    Accessible.name: title + ": " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: words.height
    objectName: "appUse-" + kind

    Icon {
        id: picture

        color: use.granted ? Theme.good : Theme.warning
        name: use.granted ? use.on : use.off
        y: 2 * Theme.dp
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 20 * Theme.dp
        anchors.right: parent.right

        BodyText {
            color: Theme.text
            text: use.title
            width: parent.width
        }
        BodyText {
            text: use.text
            visible: !use.brief
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
