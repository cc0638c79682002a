pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The places one goes to: home, work and the last destinations. Without any, how to get some.
Item {
    id: card

    required property string homeName
    required property string workName
    required property int homeMinutes
    required property int workMinutes
    // Rows with `placeId`, `name` and `kind`.
    required property QtObject recent
    // They show once the S-PIN was entered.
    property bool guarded: false
    readonly property int rowHeight: 76 * Theme.dp
    readonly property int room: Math.max(1, Math.floor((height - 8 * Theme.dp) / rowHeight))
    readonly property int kept: (homeName !== "" ? 1 : 0) + (workName !== "" ? 1 : 0)

    signal homeTapped
    signal workTapped
    signal placeTapped(string placeId)
    signal searchTapped
    signal spinTapped

    Accessible.name: qsTr("Saved places")
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radiusCard
    }
    Column {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: card.kept + recents.count > 0

        FavouriteRow {
            detail: card.homeMinutes >= 0 ? Units.duration(card.homeMinutes * 60) : ""
            height: card.rowHeight
            iconName: "home"
            objectName: "favouriteHome"
            text: qsTr("Home", "the driver's home")
            visible: card.homeName !== ""
            width: parent.width

            onActivated: card.homeTapped()
        }
        FavouriteRow {
            detail: card.workMinutes >= 0 ? Units.duration(card.workMinutes * 60) : ""
            height: card.rowHeight
            iconName: "work"
            objectName: "favouriteWork"
            text: qsTr("Work", "the driver's place of work")
            visible: card.workName !== "" && (card.homeName === "" || card.room > 1)
            width: parent.width

            onActivated: card.workTapped()
        }
        Repeater {
            id: recents

            model: card.recent

            FavouriteRow {
                required property int index
                required property string placeId
                required property string name

                height: card.rowHeight
                iconName: "history"
                objectName: "favourite-" + placeId
                text: name
                visible: index < card.room - card.kept
                width: rows.width

                onActivated: card.placeTapped(placeId)
            }
        }
    }
    Pressable {
        anchors.fill: parent
        fill: Theme.transparent
        fillPressed: Theme.raised
        objectName: "favouritesEmpty"
        padding: 24 * Theme.dp
        radius: Theme.radiusCard
        text: card.guarded ? qsTr("Saved places are hidden") : qsTr("No saved places yet")
        visible: !rows.visible

        contentItem: Column {
            spacing: 8 * Theme.dp

            Icon {
                color: Theme.secondaryText
                name: card.guarded ? "lock" : "star"
                size: 40 * Theme.dp
            }
            PrimaryText {
                maximumLineCount: 3
                text: card.guarded ? qsTr("Saved places are hidden") : qsTr("No saved places yet")
                width: parent.width
                wrapMode: Text.Wrap
            }
            BodyText {
                maximumLineCount: 3
                text: card.guarded ? qsTr("Enter S-PIN") : qsTr("Search for one")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        onActivated: card.guarded ? card.spinTapped() : card.searchTapped()
    }
}
