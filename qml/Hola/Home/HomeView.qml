pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The first page: where to, how far, what plays. Wide screens set the cards side by side, upright ones stack them.
FocusScope {
    id: view

    readonly property real columnWidth: 448 * Theme.dp
    readonly property real freeWidth: width - 2 * Theme.margin
    readonly property real freeHeight: height - title.height - Theme.margin
    property date now: new Date()
    // The map follows the car.
    readonly property bool lively: Vehicle.moving

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
    Connections {
        function onFrameSwapped() {
            mapLoader.active = true;
        }

        enabled: !mapLoader.active
        target: view.Window.window
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

        available: Navigation.available
        height: Theme.portrait ? view.freeHeight - 300 * Theme.dp - Theme.gap : view.freeHeight
        homeMinutes: Navigation.homeMinutes
        homeName: Navigation.homeName
        objectName: "mapCard"
        problem: Navigation.problem
        width: Theme.portrait ? view.freeWidth : view.freeWidth - cards.width - Theme.gap
        workMinutes: Navigation.workMinutes
        workName: Navigation.workName
        x: Theme.margin
        y: title.height

        Loader {
            id: mapLoader

            // Loaded after the first frame, which is there without it.
            active: false
            anchors.fill: parent
            // Lifts the car above the two places.
            anchors.topMargin: -112 * Theme.dp
            asynchronous: true
            source: "HomeMapView.qml"
            visible: Navigation.available
        }

        onHomeTapped: view.opened("navigation", Navigation.homeName !== "" ? "home" : "setHome")
        onSearchTapped: view.opened("navigation", "search")
        onWorkTapped: view.opened("navigation", Navigation.workName !== "" ? "work" : "setWork")
    }
    Grid {
        id: cards

        readonly property bool paired: Theme.portrait || Theme.wide
        readonly property real cellWidth: Theme.portrait ? (width - spacing) / 2 : view.columnWidth
        readonly property real cellHeight: Theme.portrait ? 300 * Theme.dp : paired ? height : (height - spacing) / 2

        columns: paired ? 2 : 1
        height: view.freeHeight - (Theme.portrait ? map.height + Theme.gap : 0)
        spacing: Theme.gap
        width: Theme.portrait ? view.freeWidth : paired ? 2 * view.columnWidth + spacing : view.columnWidth
        x: view.width - width - Theme.margin
        y: Theme.portrait ? map.y + map.height + Theme.gap : title.height

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
