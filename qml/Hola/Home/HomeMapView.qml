import QtQuick
import Hola.Backend
import Hola.Map
import Hola.Theme

// The map of Home's card: the road around the car, to look at only.
MapCanvas {
    // Where the offer to set the car up lies over it; empty without one.
    property rect offer

    cacheDirectory: Navigation.tileCache
    car: Navigation.carPosition
    carHeading: Navigation.carHeading
    carSpeed: Navigation.carSpeed
    // What lies over the card: the lifted edge with the question above, the two places below.
    covers: [Qt.rect(0, 0, width, 212 * Theme.dp), Qt.rect(0, height - 124 * Theme.dp, 500 * Theme.dp, 124 * Theme.dp), offer]
    // The car stands above the offer.
    insetBottom: offer.height > 0 ? height - offer.y : 0
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
