pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning

// A way on the map: the line over its darker casing.
MapItemGroup {
    id: route

    required property list<geoCoordinate> path
    property color color: MapStyle.route
    property color casing: MapStyle.routeCasing
    property real lineWidth: MapStyle.routeWidth
    property real casingWidth: MapStyle.routeCasingWidth

    MapPolyline {
        line.color: route.casing
        line.width: route.casingWidth
        path: route.path
    }
    MapPolyline {
        line.color: route.color
        line.width: route.lineWidth
        path: route.path
    }
}
