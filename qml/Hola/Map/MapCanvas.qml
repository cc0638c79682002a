pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtPositioning
import Hola.Controls
import Hola.Theme

// The map with the car, the route and the names on it (NAV-1).
//
// Whole screen:  MapCanvas { anchors.fill: parent; tilesUrl: Navigation.tilesUrl; cacheDirectory: Navigation.tileCache;
//                car: Navigation.carPosition; ...; layers: MapLayers { route: Navigation.routePath; ... } }
// Card on Home:  the same with `interactive: false`: no gestures and no scale; put a Pressable over it.
// Names:         set `layers.labels: Navigation.labels` and hand `labelsWanted` to Navigation.requestLabels. Only a map
//                that is in sight asks, so several may share them. Without `labels` there are none.
// A map out of sight stands still and costs nothing. The credit is always visible.
Item {
    id: canvas

    // See maps.protocol.Status; empty while the maps program is away.
    required property string tilesUrl
    // Where the plugin may keep its few files.
    required property string cacheDirectory
    required property geoCoordinate car
    property real carHeading: 0
    property real carSpeed: 0
    property real toManeuver: 0
    property MapLayers layers: MapLayers {}
    property int mode: MapCamera.Tilted
    // Shows as much behind as ahead, to look at a place or a whole route.
    property bool flat: false
    property bool interactive: true
    // Space at the edges that something else covers.
    property real insetLeft: 0
    property real insetRight: 0
    property real insetBottom: 0
    // What else floats over the map: no name is put where it would be covered.
    property list<rect> covers
    property real creditMargin: 16 * Theme.dp
    readonly property alias following: eye.following
    readonly property bool seen: Sight.has(canvas)
    readonly property string host: tilesUrl === "" ? "" : `${tilesUrl}/${Theme.night ? "night" : "day"}/%z/%x/%y.png`

    signal placeOpened(string placeId)
    // A hand has moved the map.
    signal moved
    // The names for this view are needed; width and height are of a canvas around `center`, in dp.
    signal labelsWanted(center: geoCoordinate, zoom: real, width: int, height: int, bearing: real, tilt: real)

    function recentre() {
        eye.recentre();
    }

    // Glides to `place`, seen from straight above.
    function lookAt(place: geoCoordinate) {
        eye.leave();
        eye.fly(place, Math.max(16, eye.zoom), 0, 0);
    }

    // Shows all of the route between the insets.
    function showRoute() {
        const box = QtPositioning.polygon(layers.route).boundingGeoRectangle();
        eye.frame(box, width - insetLeft - insetRight - 2 * Theme.touch, height - insetBottom - 3 * Theme.touch);
    }

    Accessible.name: qsTr("Map")
    Accessible.role: Accessible.Graphic
    clip: true

    MapCamera {
        id: eye

        car: canvas.car
        carHeading: canvas.carHeading
        carSpeed: canvas.carSpeed
        live: canvas.seen
        mode: canvas.mode
        toManeuver: canvas.toManeuver
    }
    Rectangle {
        anchors.fill: parent
        color: MapStyle.land
    }
    Repeater {
        model: canvas.host === "" ? [] : [canvas.host]

        MapSurface {
            id: surface

            required property string modelData
            // Ahead there is more to see than behind: the car sits in the lower third.
            property real ahead: canvas.mode === MapCamera.NorthUp || canvas.flat ? 0 : 0.36 * canvas.height
            readonly property real middleX: (canvas.insetLeft + canvas.width - canvas.insetRight) / 2
            readonly property real middleY: (ahead + canvas.height - canvas.insetBottom) / 2

            // The map's own middle is to lie where the car is to be seen, so it reaches beyond the canvas.
            // (Map.visibleArea would do the same, but then routes are cut off too early.)
            cacheDirectory: canvas.cacheDirectory
            camera: eye
            covers: [...canvas.covers, Qt.rect(scale.x, scale.y, canvas.width - scale.x, canvas.height - scale.y)]
            height: 2 * Math.max(middleY, canvas.height - middleY)
            interactive: canvas.interactive
            layers: canvas.layers
            objectName: "mapSurface"
            tiles: modelData
            view: Qt.rect(-x, -y, canvas.width, canvas.height)
            width: 2 * Math.max(middleX, canvas.width - middleX)
            x: middleX - width / 2
            y: middleY - height / 2

            Behavior on ahead {
                NumberAnimation {
                    duration: 2 * Theme.slow
                    easing.type: Theme.easing
                }
            }

            onMoved: canvas.moved()
            onPlaceOpened: placeId => canvas.placeOpened(placeId)

            LabelClock {
                map: surface
                running: canvas.seen

                onDue: canvas.labelsWanted(surface.center, surface.zoomLevel - Math.log2(Theme.dp), surface.width / Theme.dp, surface.height / Theme.dp, surface.bearing, surface.tilt)
            }
        }
    }
    // Towards the horizon the map fades, and what lies over it there stays legible.
    Rectangle {
        height: parent.height * 0.2
        opacity: Math.min(1, eye.tilt / 40)
        visible: opacity > 0
        width: parent.width

        gradient: Gradient {
            GradientStop {
                color: MapStyle.land
                position: 0
            }
            GradientStop {
                color: Qt.alpha(MapStyle.land, 0)
                position: 1
            }
        }
    }
    PlainText {
        id: credit

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: canvas.creditMargin
        color: Theme.secondaryText
        font.pixelSize: Theme.mapCredit
        objectName: "mapCredit"
        style: Text.Outline
        styleColor: MapStyle.labelHalo
        text: "© OpenStreetMap contributors"
    }
    ScaleBar {
        id: scale

        anchors.bottom: credit.bottom
        anchors.right: credit.left
        anchors.rightMargin: 24 * Theme.dp
        metresPerDp: eye.center.isValid ? 156543.03 * Math.cos(eye.center.latitude * Math.PI / 180) / Math.pow(2, eye.zoom) * Theme.dp : 0
        objectName: "mapScale"
        visible: canvas.interactive
    }
}
