pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning

// The map itself for one set of tiles, with everything that lies or stands on it. A QtLocation plugin cannot
// change where its tiles come from, so `MapCanvas` makes a new surface for another theme or address.
Map {
    id: surface

    // Address of the tiles with %z, %x and %y in it.
    required property string tiles
    required property string cacheDirectory
    required property MapCamera camera
    required property MapLayers layers
    required property bool interactive
    // The part of the map that is on the screen, and what covers it there, in the screen's coordinates.
    required property rect view
    required property list<rect> covers

    signal placeOpened(string placeId)
    signal moved

    activeMapType: supportedMapTypes[supportedMapTypes.length - 1]
    bearing: camera.bearing
    center: camera.center
    color: MapStyle.land
    copyrightsVisible: false
    plugin: Tiles.take(tiles, cacheDirectory)
    tilt: camera.tilt
    zoomLevel: camera.zoom

    Component.onDestruction: Tiles.giveBack(tiles)

    MapItemView {
        model: surface.layers.alternatives

        delegate: RouteLine {
            required property int index

            casing: MapStyle.routeOtherCasing
            casingWidth: MapStyle.routeOtherCasingWidth
            color: MapStyle.routeOther
            lineWidth: MapStyle.routeOtherWidth
            visible: index !== surface.layers.selected
        }
    }
    RouteLine {
        path: surface.layers.route
    }
    MapPolyline {
        line.color: MapStyle.routeDriven
        line.width: MapStyle.routeCasingWidth
        path: surface.layers.driven
    }
    MapPolyline {
        line.color: MapStyle.routeDriven
        line.width: MapStyle.routeCasingWidth
        path: surface.layers.drivenEnd.isValid ? [surface.layers.drivenEnd, surface.camera.shownCar] : []
    }
    MapGestures {
        anchors.fill: parent
        camera: surface.camera
        enabled: surface.interactive
        map: surface

        onMoved: surface.moved()
    }
    MapOverlay {
        id: overlay

        covers: surface.covers
        height: surface.view.height
        map: surface
        width: surface.view.width
        x: surface.view.x
        y: surface.view.y

        Repeater {
            model: surface.layers.labels

            MapLabel {
                id: name

                required property real latitude
                required property real longitude

                coordinate: QtPositioning.coordinate(latitude, longitude)

                onPlaced: overlay.dirty = true
            }
        }
        Repeater {
            model: surface.layers.places

            PlacePill {
                required property real latitude
                required property real longitude

                chosen: placeId === surface.layers.opened
                coordinate: QtPositioning.coordinate(latitude, longitude)

                onOpened: placeId => surface.placeOpened(placeId)
                onPlaced: overlay.dirty = true
            }
        }
        DestinationPin {
            coordinate: surface.layers.goal
            iconName: surface.layers.goalIcon

            onPlaced: overlay.dirty = true
        }
        CarMarker {
            coordinate: surface.camera.shownCar
            objectName: "carMarker"
            estimated: surface.layers.estimated
            tilt: surface.tilt
            turn: surface.camera.shownHeading - surface.bearing

            onPlaced: overlay.dirty = true
        }
    }
}
