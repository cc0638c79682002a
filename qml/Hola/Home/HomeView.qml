pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Backend
import Hola.Theme

// The first page: where to, and the driver's widgets. Wide screens set them beside the map, upright ones below it.
FocusScope {
    id: view

    readonly property real freeWidth: width - 2 * Theme.margin
    readonly property real freeHeight: height - head.height - Theme.margin
    readonly property int columns: Theme.portrait || Theme.wide ? 3 : 2
    readonly property int rowsInSight: Theme.portrait ? Math.max(1, Math.min(Math.ceil(grid.count / columns), Math.floor(freeHeight * 0.5 / (268 * Theme.dp)))) : 2
    readonly property real gridWidth: Theme.portrait ? freeWidth : columns * 292 * Theme.dp - Theme.gap
    readonly property real gridHeight: Theme.portrait ? rowsInSight * 268 * Theme.dp - Theme.gap : freeHeight
    property date now: new Date()
    property bool editing: false
    // The map follows the car, the widgets a finger.
    readonly property bool lively: Vehicle.moving || grid.moving || grid.target >= 0

    signal opened(string name, string detail)

    function edit(wanted: bool): void {
        editing = wanted && !Restrictions.driving;
    }

    // The key that was pressed is gone then: whoever came to it by knob goes on where widgets are added.
    function addFirst(): void {
        const turned = (Window.activeFocusItem as T.Control)?.visualFocus ?? false;
        edit(true);
        if (turned)
            Qt.callLater(enterShelf);
    }

    function enterShelf(): void {
        shelf.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function greeting(hour: int, name: string): string {
        const words = hour >= 5 && hour < 12 ? qsTr("Good morning") : hour >= 12 && hour < 18 ? qsTr("Good afternoon") : qsTr("Good evening");
        return name === "" ? words : qsTr("%1, %2", "greeting, name").arg(words).arg(name.split(" ")[0]);
    }

    Timer {
        interval: 60000
        repeat: true
        running: true
        triggeredOnStart: true

        onTriggered: view.now = new Date()
    }
    Timer {
        interval: 8000
        running: Trips.undoable === "start"

        onTriggered: Trips.forgetUndo()
    }
    Connections {
        function onFrameSwapped() {
            mapLoader.active = true;
        }

        enabled: !mapLoader.active
        target: view.Window.window
    }
    Connections {
        function onChanged() {
            if (Restrictions.driving)
                view.editing = false;
        }

        target: Restrictions
    }
    HomeHeader {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        dimmed: Preferences.brightness <= 0.05
        editReason: Restrictions.driving ? qsTr("Edit when parked") : ""
        editing: view.editing
        greeting: view.greeting(view.now.getHours(), Account.name)
        width: parent.width - 460 * Theme.dp

        onEditTapped: view.edit(!view.editing)
        onLightTapped: Preferences.brightness > 0.05 ? Light.lower() : Light.turnOff()
        onLightHeld: Light.setBrightness(1)
    }
    MapCard {
        id: map

        available: Navigation.available
        guarded: Users.guarded
        height: view.freeHeight - (Theme.portrait ? view.gridHeight + Theme.gap : 0)
        homeMinutes: Navigation.homeMinutes
        homeName: Navigation.homeName
        objectName: "mapCard"
        problem: Navigation.problem
        visible: !view.editing || Theme.portrait || Theme.wide
        width: Theme.portrait ? view.freeWidth : view.freeWidth - view.gridWidth - Theme.gap
        workMinutes: Navigation.workMinutes
        workName: Navigation.workName
        x: Theme.margin
        y: head.height

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
        Binding {
            property: "offer"
            target: mapLoader.item
            value: offer.item ? Qt.rect(offer.x - mapLoader.x, offer.y - mapLoader.y, offer.width, offer.height) : Qt.rect(0, 0, 0, 0)
            when: mapLoader.item !== null
        }
        Loader {
            id: offer

            // Above the two places; while driving nothing asks to be set up.
            active: mapLoader.active && Enrolment.offer !== "" && !Restrictions.driving
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 152 * Theme.dp
            anchors.left: parent.left
            anchors.leftMargin: 20 * Theme.dp
            anchors.right: parent.right
            anchors.rightMargin: 20 * Theme.dp
            source: "../Enrolment/OfferView.qml"

            Connections {
                function onOpened(name: string, detail: string) {
                    view.opened(name, detail);
                }

                ignoreUnknownSignals: true
                target: offer.item
            }
        }

        onHomeTapped: Users.guarded ? view.opened("users", "spin") : view.opened("navigation", Navigation.homeName !== "" ? "home" : "setHome")
        onSearchTapped: view.opened("navigation", "search")
        onWorkTapped: Users.guarded ? view.opened("users", "spin") : view.opened("navigation", Navigation.workName !== "" ? "work" : "setWork")
    }
    WidgetGrid {
        id: grid

        columns: view.columns
        editing: view.editing
        // The last cell of a row ends at the margin.
        height: view.gridHeight
        objectName: "widgetGrid"
        rowsInSight: view.rowsInSight
        // The first frame is there without those below.
        spare: mapLoader.active
        widgets: HomeScreen.widgets
        width: view.gridWidth + Theme.gap
        x: view.width - view.gridWidth - Theme.margin
        y: Theme.portrait ? map.y + map.height + Theme.gap : head.height

        face: Component {
            HomeWidgetView {
                onOpened: (name, detail) => view.opened(name, detail)
            }
        }

        onEditAsked: view.edit(true)
        onMoveAsked: (kind, place) => HomeScreen.move(kind, place)
        onRemoveAsked: kind => HomeScreen.remove(kind)
    }
    Loader {
        active: mapLoader.active && grid.count === 0 && !view.editing
        anchors.centerIn: grid

        sourceComponent: NoWidgets {
            reason: head.editReason
            width: view.gridWidth

            onActivated: view.addFirst()
        }
    }
    Loader {
        id: shelf

        active: view.editing
        height: map.height
        width: map.width
        x: map.x
        y: map.y

        sourceComponent: WidgetShelf {
            absent: HomeScreen.absent

            onAddAsked: kind => HomeScreen.add(kind)
            onRestoreAsked: HomeScreen.restore()
        }
    }
}
