import QtQuick
import QtLocation
import QtPositioning

// Fingers, mouse and wheel on the map: pan, pinch, turn, tilt with two fingers, double tap.
// What they do ends up in the camera; all but zooming ends the following.
Item {
    id: gestures

    required property Map map
    required property MapCamera camera

    signal moved

    // The camera stays where the driver has brought the map.
    function keep() {
        camera.center = map.center;
        camera.zoom = map.zoomLevel;
        camera.bearing = map.bearing;
        camera.tilt = map.tilt;
        moved();
    }

    function take() {
        if (camera.following) {
            camera.leave();
            keep();
        }
    }

    function zoomAt(position: point, steps: real) {
        if (camera.following) {
            camera.zoomOffset = Math.max(-6, Math.min(3, camera.zoomOffset + steps));
            return;
        }
        const held = map.toCoordinate(position, false);
        map.zoomLevel = Math.max(camera.farthest, Math.min(camera.nearest, map.zoomLevel + steps));
        map.alignCoordinateToPoint(held, position);
        keep();
    }

    DragHandler {
        maximumPointCount: 1
        target: null

        onActiveChanged: if (active)
            gestures.take()
        onTranslationChanged: delta => {
            gestures.map.pan(-delta.x, -delta.y);
            gestures.keep();
        }
    }
    PinchHandler {
        id: pinch

        property geoCoordinate held

        grabPermissions: PointerHandler.TakeOverForbidden
        target: null

        onActiveChanged: if (active)
            held = gestures.map.toCoordinate(centroid.position, false)
        onRotationChanged: delta => {
            gestures.take();
            gestures.map.bearing -= delta;
            gestures.map.alignCoordinateToPoint(held, centroid.position);
            gestures.keep();
        }
        onScaleChanged: delta => gestures.zoomAt(centroid.position, Math.log2(delta))
    }
    DragHandler {
        grabPermissions: PointerHandler.TakeOverForbidden
        maximumPointCount: 2
        minimumPointCount: 2
        target: null
        xAxis.enabled: false

        onActiveChanged: if (active)
            gestures.take()
        onTranslationChanged: delta => {
            gestures.map.tilt = Math.max(0, Math.min(gestures.camera.steepest, gestures.map.tilt - delta.y / 5));
            gestures.keep();
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

        onWheel: event => gestures.zoomAt(point.position, event.angleDelta.y / 240)
    }
    TapHandler {
        gesturePolicy: TapHandler.DragThreshold

        onDoubleTapped: (point, _button) => gestures.zoomAt(point.position, 1)
    }
}
