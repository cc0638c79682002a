import QtQuick
import Hola.Backend
import Hola.Map

// The map of Home's card: the road around the car, to look at only.
MapCanvas {
    cacheDirectory: Navigation.tileCache
    car: Navigation.carPosition
    carHeading: Navigation.carHeading
    carSpeed: Navigation.carSpeed
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
