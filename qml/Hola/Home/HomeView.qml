pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The first page: where to, how far, what plays. Wide screens set the cards side by side, upright ones stack them.
FocusScope {
    id: view

    readonly property real columnWidth: 448 * Theme.dp
    property date now: new Date()

    signal opened(string name, string detail)

    function greeting(hour: int, name: string): string {
        const words = hour >= 5 && hour < 12 ? qsTr("Good morning") : hour >= 12 && hour < 18 ? qsTr("Good afternoon") : qsTr("Good evening");
        return name === "" ? words : qsTr("%1, %2", "greeting, name").arg(words).arg(name.split(" ")[0]);
    }

    Timer {
        interval: 60000
        repeat: true
        running: view.visible
        triggeredOnStart: true

        onTriggered: view.now = new Date()
    }
    TitleText {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Theme.headerHeight
        objectName: "greeting"
        text: view.greeting(view.now.getHours(), Account.name)
        width: parent.width - 460 * Theme.dp
    }
    MapCard {
        id: map

        anchors.bottom: Theme.portrait ? undefined : parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: title.left
        anchors.right: Theme.portrait ? parent.right : cards.left
        anchors.rightMargin: Theme.portrait ? Theme.margin : Theme.gap
        anchors.top: title.bottom
        available: Navigation.available
        height: (parent.height - title.height) * 0.56
        homeMinutes: Navigation.homeMinutes
        homeName: Navigation.homeName
        objectName: "mapCard"
        problem: Navigation.problem
        workMinutes: Navigation.workMinutes
        workName: Navigation.workName

        onHomeTapped: view.opened("navigation", Navigation.homeName !== "" ? "home" : "setHome")
        onSearchTapped: view.opened("navigation", "search")
        onWorkTapped: view.opened("navigation", Navigation.workName !== "" ? "work" : "setWork")
    }
    Grid {
        id: cards

        readonly property bool paired: Theme.portrait || Theme.wide
        readonly property real cellWidth: Theme.portrait ? (width - spacing) / 2 : view.columnWidth
        readonly property real cellHeight: paired && !Theme.portrait ? height : (height - spacing) / 2

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: Theme.portrait ? map.bottom : title.bottom
        anchors.topMargin: Theme.portrait ? Theme.gap : 0
        columns: paired ? 2 : 1
        spacing: Theme.gap
        width: Theme.portrait ? parent.width - 2 * Theme.margin : paired ? 2 * view.columnWidth + spacing : view.columnWidth

        RangeCard {
            energyPercent: Vehicle.energyPercent
            height: cards.cellHeight
            lockKnown: Vehicle.lockKnown
            locked: Vehicle.locked
            objectName: "rangeCard"
            rangeKm: Vehicle.rangeKm
            serviceDays: Vehicle.serviceDays
            width: cards.cellWidth

            onActivated: view.opened("vehicle", "")
        }
        MediaCard {
            canSkip: Media.count > 1
            detail: Media.detail
            height: cards.cellHeight
            objectName: "mediaCard"
            problem: Media.problem
            playing: Media.playing
            title: Media.title
            width: cards.cellWidth

            onNextTapped: Media.next()
            onOpened: view.opened("media", "")
            onPlayTapped: Media.toggle()
            onPreviousTapped: Media.previous()
        }
    }
}
