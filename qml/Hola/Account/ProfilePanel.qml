pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Who is signed in, what still stands in the way of the services, and signing out.
Column {
    id: panel

    required property string name
    required property string email
    required property string initials
    required property bool verified
    required property string role
    required property string vin
    required property string enrolmentProblem
    required property bool offline

    signal resendTapped
    signal enrolTapped
    signal signOutTapped

    spacing: 16 * Theme.dp

    Card {
        height: 168 * Theme.dp
        width: parent.width

        Rectangle {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: 36 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.accent
            border.width: 2 * Theme.dp
            color: Theme.raised
            height: width
            radius: width / 2
            width: 104 * Theme.dp

            TitleText {
                anchors.centerIn: parent
                text: panel.initials
            }
        }
        Column {
            anchors.left: avatar.right
            anchors.leftMargin: 32 * Theme.dp
            anchors.right: out.left
            anchors.rightMargin: 24 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter

            TitleText {
                objectName: "driverName"
                text: panel.name
                width: parent.width
            }
            BodyText {
                text: panel.email
                width: parent.width
            }
            SmallText {
                text: qsTr("Last known state; the services cannot be reached now")
                visible: panel.offline
                width: parent.width
            }
        }
        Button {
            id: out

            anchors.right: parent.right
            anchors.rightMargin: 36 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            iconName: "logout"
            objectName: "signOut"
            text: qsTr("Sign out")

            onActivated: panel.signOutTapped()
        }
    }
    ListRow {
        detail: panel.verified ? qsTr("You can use the online services") : qsTr("Open the link in the e-mail we sent you; then the online services open")
        iconColor: panel.verified ? Theme.good : Theme.warning
        iconName: "mail"
        inert: panel.verified
        objectName: "resendMail"
        text: panel.verified ? qsTr("E-mail confirmed") : qsTr("E-mail not confirmed yet")
        value: panel.verified ? "" : qsTr("Send again")
        width: parent.width

        onActivated: panel.resendTapped()
    }
    ListRow {
        detail: panel.enrolmentProblem !== "" ? panel.enrolmentProblem : panel.vin
        iconColor: panel.role === "none" ? Theme.warning : Theme.good
        iconName: "directions_car"
        inert: panel.role !== "none"
        objectName: "carRole"
        opensPage: panel.role === "none"
        text: panel.role === "primary" ? qsTr("You are the main user of this car") : panel.role === "secondary" ? qsTr("You are a secondary user of this car") : qsTr("This car is not yet in your account")
        value: panel.role === "none" ? qsTr("Set up") : ""
        width: parent.width

        onActivated: panel.enrolTapped()
    }
}
