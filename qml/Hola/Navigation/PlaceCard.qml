pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A place, and what one can do with it: go there, go by way of it, keep it.
Card {
    id: card

    required property string name
    required property string description
    required property string live
    required property bool old
    required property real distance
    required property real bearing
    required property real heading
    required property bool guiding

    signal goTapped
    signal stopTapped
    signal homeTapped
    signal workTapped
    signal closed

    Accessible.description: description
    Accessible.name: name
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: column.implicitHeight + 48 * Theme.dp
    implicitWidth: 600 * Theme.dp

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6 * Theme.dp

        PrimaryText {
            font.weight: Font.DemiBold
            objectName: "placeName"
            text: card.name
            width: parent.width - Theme.touch
        }
        Row {
            spacing: 10 * Theme.dp

            DirectionArrow {
                anchors.verticalCenter: parent.verticalCenter
                bearing: card.bearing
                heading: card.heading
                visible: card.distance > 0
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                text: [card.distance > 0 ? Units.distance(card.distance) : "", card.description].filter(part => part !== "").join(" · ")
                width: Math.min(implicitWidth, column.width - 110 * Theme.dp)
            }
        }
        Row {
            spacing: 10 * Theme.dp
            visible: card.live !== ""

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: card.old ? Theme.warning : Theme.good
                name: card.old ? "schedule" : "check"
                size: 26 * Theme.dp
            }
            BodyText {
                color: card.old ? Theme.warning : Theme.good
                objectName: "placeLive"
                text: card.live
                width: Math.min(implicitWidth, column.width - 40 * Theme.dp)
                wrapMode: Text.Wrap
            }
        }
        Item {
            height: 6 * Theme.dp
            width: 1
        }
        Row {
            spacing: Theme.touchGap

            Button {
                iconName: card.guiding ? "add_circle" : "navigation-fill"
                objectName: "go"
                primary: true
                text: card.guiding ? qsTr("Stop here too") : qsTr("Go")
                width: 300 * Theme.dp

                onActivated: card.guiding ? card.stopTapped() : card.goTapped()
            }
            IconButton {
                iconName: "navigation-fill"
                objectName: "goInstead"
                text: qsTr("Go here instead")
                visible: card.guiding

                onActivated: card.goTapped()
            }
            IconButton {
                iconName: "home"
                objectName: "keepHome"
                text: qsTr("Keep as home")

                onActivated: card.homeTapped()
            }
            IconButton {
                iconName: "work"
                objectName: "keepWork"
                text: qsTr("Keep as work")

                onActivated: card.workTapped()
            }
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 14 * Theme.dp
        anchors.top: parent.top
        anchors.topMargin: 14 * Theme.dp
        fill: Theme.transparent
        iconName: "close"
        objectName: "closePlace"
        text: qsTr("Close")

        onActivated: card.closed()
    }
}
