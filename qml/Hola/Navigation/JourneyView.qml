import QtQuick
import Hola.Backend

// At the foot of the map: the trip, or the place one looks at, or the ways to get there.
Item {
    id: view

    required property real panelWidth
    readonly property bool arrived: Navigation.guiding && Navigation.progress === "arrived"
    readonly property bool choosing: Navigation.planStatus !== "idle"
    readonly property bool placing: Navigation.openedId !== "" && !choosing
    readonly property Item shown: choosing ? choice : placing ? place : trip

    height: shown.visible ? shown.height : 0
    width: shown.visible ? shown.width : 0

    function liveText(): string {
        if (Navigation.openedFree < 0)
            return "";
        const words = [Navigation.openedCapacity > 0 ? qsTr("%1 of %2 free").arg(Navigation.openedFree).arg(Navigation.openedCapacity) : qsTr("%1 free").arg(Navigation.openedFree)];
        if (Navigation.openedMinutes >= 0)
            words.push(qsTr("%1 min ago").arg(Navigation.openedMinutes));
        if (Navigation.openedSimulated)
            words.push(qsTr("demo data"));
        return words.join(" · ");
    }

    TripCard {
        id: trip

        anchors.bottom: parent.bottom
        arrival: Navigation.arrival
        distance: Navigation.left
        objectName: "tripCard"
        seconds: Navigation.secondsLeft
        visible: Navigation.guiding && !view.arrived && !view.choosing && !view.placing

        onStopped: Navigation.stop()
    }
    PlaceCard {
        id: place

        anchors.bottom: parent.bottom
        bearing: Navigation.openedBearing
        description: Navigation.openedDescription
        distance: Navigation.openedDistance
        guiding: Navigation.guiding
        heading: Navigation.carHeading
        live: view.liveText()
        name: Navigation.openedName
        objectName: "placeCard"
        old: Navigation.openedStale
        visible: view.placing
        width: view.panelWidth

        onClosed: Navigation.closePlace()
        onGoTapped: Navigation.plan()
        onHomeTapped: Navigation.keepAsHome()
        onStopTapped: Navigation.addStop()
        onWorkTapped: Navigation.keepAsWork()
    }
    RouteChoice {
        id: choice

        anchors.bottom: parent.bottom
        destination: Navigation.planName !== "" ? Navigation.planName : Navigation.openedName
        objectName: "routeChoice"
        problem: Navigation.planProblem
        routes: Navigation.routes
        selected: Navigation.selected
        status: Navigation.planStatus
        visible: view.choosing
        width: view.panelWidth

        onChosen: index => Navigation.select(index)
        onDropped: Navigation.dropPlan()
        onRetried: Navigation.retry()
        onStarted: Navigation.start()
    }
}
