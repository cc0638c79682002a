pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// How many digits of a PIN were typed; never which.
Row {
    id: dots

    required property int count
    required property int length
    property bool busy: false
    property bool failed: false

    Accessible.name: busy ? qsTr("Checking") : qsTr("%1 of %2 digits").arg(count).arg(length)
    Accessible.role: Accessible.StaticText
    height: 40 * Theme.dp
    spacing: 28 * Theme.dp

    Repeater {
        model: dots.length

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            border.color: dots.failed ? Theme.danger : Theme.outline
            border.width: 2 * Theme.dp
            color: index < dots.count ? Theme.text : Theme.transparent
            height: width
            radius: width / 2
            visible: !dots.busy
            width: 24 * Theme.dp
        }
    }
    Loader {
        active: dots.busy
        anchors.verticalCenter: parent.verticalCenter
        visible: active

        sourceComponent: Spinner {}
    }
}
