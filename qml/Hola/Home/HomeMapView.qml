import QtQuick
import Hola.Backend
import Hola.Map
import Hola.Theme

// The map of Home's card: the road around the car, to look at only.
MapCanvas {
    cacheDirectory: Navigation.tileCache
    car: Navigation.carPosition
    carHeading: Navigation.carHeading
    carSpeed: Navigation.carSpeed
    // What lies over the card: the lifted edge with the question above, the two places below.
    covers: [Qt.rect(0, 0, width, 212 * Theme.dp), Qt.rect(0, height - 124 * Theme.dp, 500 * Theme.dp, 124 * Theme.dp)]
    interactive: false
    objectName: "homeMap"
    tilesUrl: Navigation.tilesUrl
    toManeuver: Navigation.toManeuver

    layers: MapLayers {
        driven: Navigation.drivenPath
        estimated: Navigation.carEstimated
        goal: Navigation.destinationPosition
        labels: Navigation.labels
        route: Navigation.routePath
    }

    onLabelsWanted: (center, zoom, width, height, bearing, tilt) => Navigation.requestLabels(center, zoom, width, height, bearing, tilt)
}
