pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Map
import Hola.Theme

// The map under everything; what to do next, the trip and the search float over it.
FocusScope {
    id: view

    readonly property bool looking: journey.choosing || journey.placing
    readonly property real edge: 28 * Theme.dp
    readonly property real panelWidth: Math.min(600 * Theme.dp, width - 2 * edge)
    // The map moves with the car and with the finger.
    readonly property bool lively: true
    property bool searching: false
    // How much of its right side an open panel covers while guidance leads: car and sign stand beside it (HMI-4).
    property real covered: 0
    // What a place is looked for: empty to go there, ``home`` or ``work`` to keep it as that.
    property string purpose: ""

    // Called by the shell: ``search``, ``home``, ``work``, ``setHome``, ``setWork``.
    function open(detail: string): void {
        if (detail === "home")
            Navigation.goHome();
        else if (detail === "work")
            Navigation.goToWork();
        else
            search(detail === "setHome" ? "home" : detail === "setWork" ? "work" : "");
    }

    function area(item: Item): rect {
        return item.visible ? Qt.rect(item.x, item.y, item.width, item.height) : Qt.rect(0, 0, 0, 0);
    }

    function search(wanted: string): void {
        purpose = wanted;
        searching = true;
        page.begin();
    }

    function take(placeId: string): void {
        Navigation.openPlace(placeId);
        searching = false;
        if (purpose === "home")
            Navigation.keepAsHome();
        else if (purpose === "work")
            Navigation.keepAsWork();
        if (purpose !== "" || Navigation.openedKind === "category") {
            if (purpose === "")
                Navigation.plan();
            Navigation.closePlace();
        } else {
            map.lookAt(Navigation.openedPosition);
        }
    }

    onLookingChanged: if (!looking)
        map.recentre()

    Connections {
        function onPlanChanged() {
            if (Navigation.planStatus === "choosing")
                map.showRoute();
        }

        target: Navigation
    }
    Timer {
        id: comeBack

        interval: 20000
        running: Navigation.guiding && Restrictions.driving && !map.following && !view.looking

        onTriggered: map.recentre()
    }
    MapCanvas {
        id: map

        anchors.fill: parent
        cacheDirectory: Navigation.tileCache
        car: Navigation.carPosition
        carHeading: Navigation.carHeading
        carSpeed: Navigation.carSpeed
        covers: [view.area(buttons), view.area(sign), view.area(modes), view.area(guidance), view.area(journey), Qt.rect(view.width - 360 * Theme.dp, 0, 360 * Theme.dp, Theme.statusHeight)]
        creditMargin: sign.visible ? 144 * Theme.dp : view.edge
        flat: view.looking
        insetRight: Math.max(view.covered, journey.choosing ? buttons.width + view.edge : 0)
        insetBottom: view.looking && Theme.portrait ? journey.height + view.edge : 0
        insetLeft: view.looking && !Theme.portrait ? view.panelWidth + view.edge : 0
        mode: modes.mode
        objectName: "map"
        tilesUrl: Navigation.tilesUrl
        toManeuver: Navigation.toManeuver

        layers: MapLayers {
            alternatives: Navigation.routes
            driven: journey.choosing ? [] : Navigation.drivenPath
            estimated: Navigation.carEstimated
            goal: journey.placing && !Navigation.openedNearby ? Navigation.openedPosition : Navigation.destinationPosition
            goalIcon: journey.placing ? "location_on" : "sports_score"
            labels: Navigation.labels
            opened: Navigation.openedId
            places: Navigation.nearby
            route: Navigation.routePath
            selected: Navigation.selected
        }

        // The card of the routes has found its height.
        onInsetBottomChanged: if (journey.choosing && !following)
            showRoute()
        onLabelsWanted: (center, zoom, width, height, bearing, tilt) => Navigation.requestLabels(center, zoom, width, height, bearing, tilt)
        onMoved: if (comeBack.running)
            comeBack.restart()
        onPlaceOpened: placeId => {
            Navigation.openPlace(placeId);
            map.lookAt(Navigation.openedPosition);
        }
    }
    MapButtons {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: view.edge
        anchors.top: parent.top
        anchors.topMargin: 96 * Theme.dp
        category: Navigation.category

        onCategoryTapped: category => Navigation.showNearby(category)
        onSearchTapped: view.search("")
    }
    SpeedSign {
        id: sign

        limit: Navigation.speedLimit
        objectName: "speedSign"
        speed: Navigation.carSpeed
        x: view.covered > 0 ? view.edge + aside : parent.width - view.edge - width
        y: view.covered > 0 ? guidance.y + guidance.height + Theme.gap + above : parent.height - 24 * Theme.dp - height
    }
    Connections {
        function onMapModeChanged() {
            modes.mode = modes.preferred();
        }

        target: Preferences
    }
    MapModes {
        id: modes

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 48 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: view.edge + (sign.visible ? sign.width + 16 * Theme.dp : 0)
        away: !map.following && !view.looking
        mode: preferred()

        // As the driver set it; the button changes it for this drive.
        function preferred(): int {
            return Preferences.mapMode === "north" ? MapCamera.NorthUp : Preferences.mapMode === "heading" ? MapCamera.HeadingUp : MapCamera.Tilted;
        }

        onRecentred: map.recentre()
    }
    GuidanceView {
        id: guidance

        anchors.left: parent.left
        anchors.leftMargin: view.edge
        arrived: journey.arrived
        compact: view.searching
        widest: view.width - 2 * view.edge
        y: view.searching ? parent.height - height - 20 * Theme.dp : 24 * Theme.dp
        z: 1
    }
    JourneyView {
        id: journey

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20 * Theme.dp
        anchors.left: guidance.left
        panelWidth: view.panelWidth
        // The search lies over it, and the maneuver's strip where it stood.
        visible: !view.searching
    }
    SearchPage {
        id: page

        anchors.fill: parent
        driving: Restrictions.keyboardLocked
        rows: Restrictions.listRows
        heading: Navigation.carHeading
        homeName: Navigation.homeName
        objectName: "searchPage"
        problem: Navigation.searchProblem
        purpose: view.purpose
        reserved: Navigation.guiding ? guidance.height + 32 * Theme.dp : 0
        recent: Navigation.recent
        results: Navigation.results
        searchText: Navigation.searchText
        status: Navigation.searchStatus
        visible: view.searching
        workName: Navigation.workName

        onChosen: placeId => view.take(placeId)
        onHomeTapped: {
            view.searching = false;
            Navigation.goHome();
        }
        onClosed: view.searching = false
        onRetried: Navigation.retry()
        onSpeakTapped: Assistant.press()
        onTyped: text => Navigation.search(text)
        onWorkTapped: {
            view.searching = false;
            Navigation.goToWork();
        }
    }
}
