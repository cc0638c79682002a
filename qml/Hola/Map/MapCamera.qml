import QtQuick
import QtPositioning
import Hola.Theme

// Where the map is looked at from: with the car while `following`, else where the driver left it.
// Angles are degrees, speeds km/h, distances metres; zoom counts in 256 px tiles.
Item {
    id: camera

    enum Mode {
        NorthUp,
        HeadingUp,
        Tilted
    }

    required property geoCoordinate car
    required property real carHeading
    required property real carSpeed
    // Metres to the next maneuver, 0 without guidance: close to one, the map comes closer.
    required property real toManeuver
    property int mode: MapCamera.Tilted
    property bool following: true
    // Out of sight nothing moves.
    property bool live: true
    // What the driver added by hand while following.
    property real zoomOffset: 0
    property real steepest: 50
    property real nearest: 19
    property real farthest: 3

    // Fixes come ten a second; the car glides from one to the next, a little behind.
    readonly property int glideMilliseconds: 200
    // A step longer than this is no drive: the car is put there at once.
    readonly property real jumpMetres: 250

    property geoCoordinate shownCar: car
    property real shownHeading: carHeading
    property geoCoordinate center: shownCar
    property real zoom: 17
    property real bearing: 0
    property real tilt: 0

    readonly property real speedZoom: Math.max(15, 17.6 - Math.max(0, carSpeed - 20) / 45)
    readonly property real wantedZoom: toManeuver > 0 && toManeuver < 180 ? Math.max(17.6, speedZoom) : speedZoom
    property real settledZoom: 17

    // Looks straight down at all of `box` from a window of so many pixels.
    function frame(box: geoRectangle, width: real, height: real) {
        leave();
        const y = latitude => Math.log(Math.tan(Math.PI / 4 + latitude * Math.PI / 360)) / Math.PI * 180;
        const across = Math.max(1e-6, box.bottomRight.longitude - box.topLeft.longitude);
        const down = Math.max(1e-6, y(box.topLeft.latitude) - y(box.bottomRight.latitude));
        const scale = Math.min(width / across, height / down) * 360 / 256;
        fly(box.center, Math.min(nearest, Math.log2(scale)), 0, 0);
    }

    // Glides to another view; a hand on the map stops it.
    function fly(toCenter: geoCoordinate, toZoom: real, toBearing: real, toTilt: real) {
        flight.stop();
        flightCenter.to = toCenter;
        flightZoom.to = toZoom;
        flightBearing.to = toBearing;
        flightTilt.to = toTilt;
        flight.start();
    }

    function recentre() {
        flight.stop();
        zoomOffset = 0;
        following = true;
    }

    function leave() {
        flight.stop();
        following = false;
    }

    visible: false

    ParallelAnimation {
        id: flight

        CoordinateAnimation {
            id: flightCenter

            duration: 2 * Theme.slow
            easing.type: Theme.easing
            property: "center"
            target: camera
        }
        NumberAnimation {
            id: flightZoom

            duration: 2 * Theme.slow
            easing.type: Theme.easing
            property: "zoom"
            target: camera
        }
        RotationAnimation {
            id: flightBearing

            direction: RotationAnimation.Shortest
            duration: 2 * Theme.slow
            easing.type: Theme.easing
            property: "bearing"
            target: camera
        }
        NumberAnimation {
            id: flightTilt

            duration: 2 * Theme.slow
            easing.type: Theme.easing
            property: "tilt"
            target: camera
        }
    }
    Behavior on shownCar {
        enabled: camera.live && camera.car.isValid && camera.shownCar.isValid && camera.car.distanceTo(camera.shownCar) < camera.jumpMetres

        CoordinateAnimation {
            duration: camera.glideMilliseconds
        }
    }
    Behavior on shownHeading {
        enabled: camera.live

        RotationAnimation {
            direction: RotationAnimation.Shortest
            duration: 2 * camera.glideMilliseconds
        }
    }
    Behavior on zoom {
        enabled: camera.following && !Theme.reducedMotion

        NumberAnimation {
            duration: 900
            easing.type: Easing.InOutQuad
        }
    }
    Behavior on tilt {
        enabled: camera.following && !Theme.reducedMotion

        NumberAnimation {
            duration: 2 * Theme.slow
            easing.type: Theme.easing
        }
    }

    // In steps, so that a changing speed does not make the map breathe.
    onWantedZoomChanged: if (Math.abs(wantedZoom - settledZoom) > 0.6)
        settledZoom = Math.round(wantedZoom * 2) / 2

    Binding {
        camera.bearing: camera.mode === MapCamera.NorthUp ? 0 : camera.shownHeading
        camera.center: camera.shownCar
        camera.tilt: camera.mode === MapCamera.Tilted ? camera.steepest : 0
        camera.zoom: Math.max(camera.farthest, Math.min(camera.nearest, camera.settledZoom + camera.zoomOffset))
        restoreMode: Binding.RestoreNone
        when: camera.following && camera.live
    }
}
