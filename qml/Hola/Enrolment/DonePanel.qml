pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The end: whose car this is now.
Card {
    id: panel

    required property string name
    required property string role
    required property string vin

    signal finished

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -48 * Theme.dp
        spacing: 12 * Theme.dp
        width: parent.width - 2 * Theme.padding

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.good
            height: width
            radius: width / 2
            width: 96 * Theme.dp

            Icon {
                anchors.centerIn: parent
                color: Theme.accentText
                name: "check"
                size: 64 * Theme.dp
            }
        }
        TitleText {
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            objectName: "enrolmentDone"
            text: panel.role === "secondary" ? qsTr("You are a further user of this car") : qsTr("You are the main user of this car")
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            horizontalAlignment: Text.AlignHCenter
            text: panel.name + " · " + panel.vin
            width: parent.width
        }
        BodyText {
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            text: qsTr("The online services are open.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Button {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32 * Theme.dp
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "finishEnrolment"
        primary: true
        text: qsTr("Done")

        onActivated: panel.finished()
    }
}
