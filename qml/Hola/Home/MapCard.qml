pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The map around the car with the question where to go, and the two places one goes to most.
Item {
    id: card

    required property bool available
    required property string problem
    required property string homeName
    required property string workName
    // The driver's places show once the S-PIN was entered.
    property bool guarded: false
    required property int homeMinutes
    required property int workMinutes
    default property alias map: holder.data

    signal searchTapped
    signal homeTapped
    signal workTapped

    Accessible.name: qsTr("Map")
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radiusCard
    }
    Item {
        id: holder

        anchors.fill: parent
        clip: true
    }
    // Rounds the map's corners: cheaper than clipping what is drawn anew in every frame.
    Rectangle {
        readonly property real edge: 16 * Theme.dp

        anchors.fill: parent
        anchors.margins: -edge
        border.color: Theme.background
        border.width: edge
        color: Theme.transparent
        radius: Theme.radiusCard + edge
    }
    Pressable {
        id: search

        anchors.left: parent.left
        anchors.margins: 20 * Theme.dp
        anchors.right: parent.right
        anchors.top: parent.top
        fill: Theme.surface
        leftPadding: 28 * Theme.dp
        objectName: "homeSearch"
        text: qsTr("Where to?")

        contentItem: Row {
            spacing: 20 * Theme.dp

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: "search"
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.primary
                text: search.text
            }
        }

        onActivated: card.searchTapped()
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "map"
        title: card.problem
        visible: !card.available && card.problem !== ""
        width: parent.width - 2 * Theme.margin
    }
    Row {
        id: chips

        readonly property real widest: (card.width - 40 * Theme.dp - spacing) / 2

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.bottomMargin: 38 * Theme.dp
        anchors.leftMargin: 20 * Theme.dp
        spacing: 16 * Theme.dp

        PlaceChip {
            iconName: "home"
            minutes: card.homeMinutes
            objectName: "chipHome"
            placeName: card.homeName
            text: qsTr("Home", "the driver's home")
            unset: card.guarded ? qsTr("Enter S-PIN") : qsTr("Set address")
            width: Math.min(implicitWidth, chips.widest)

            onActivated: card.homeTapped()
        }
        PlaceChip {
            iconName: "work"
            minutes: card.workMinutes
            objectName: "chipWork"
            placeName: card.workName
            text: qsTr("Work", "the driver's place of work")
            unset: card.guarded ? qsTr("Enter S-PIN") : qsTr("Set address")
            width: Math.min(implicitWidth, chips.widest)

            onActivated: card.workTapped()
        }
    }
}
