import QtQuick
import QtLocation
import QtPositioning
import Hola.Theme

// Keeps the `MapSpot`s among its children at their places while the map turns.
// All are moved in one pass after the camera has moved and before the frame is drawn: a MapQuickItem each
// would follow every single change of the camera, several times a frame.
Item {
    id: overlay

    required property Map map
    required property list<rect> covers
    property bool dirty: true

    function place() {
        dirty = false;
        for (let i = 0; i < children.length; i++) {
            const spot = children[i] as MapSpot;
            if (spot)
                put(spot);
        }
    }

    function put(spot: MapSpot) {
        if (!spot.shown || !spot.coordinate.isValid) {
            spot.inView = false;
            return;
        }
        const at = map.fromCoordinate(spot.coordinate, false);
        const x = Math.round(at.x - spot.width * spot.anchor.x);
        const y = Math.round(at.y - spot.height * spot.anchor.y);
        spot.inView = spot.cuttable ? x > -spot.width && y > -spot.height && x < width && y < height : isFree(x, y, x + spot.width, y + spot.height);
        if (spot.inView) {
            spot.x = x;
            spot.y = y;
        }
    }

    function isFree(left: real, top: real, right: real, bottom: real): bool {
        if (left < 0 || top < 0 || right > width || bottom > height)
            return false;
        for (const cover of covers) {
            if (left < cover.right && right > cover.left && top < cover.bottom && bottom > cover.top)
                return false;
        }
        return true;
    }

    onCoversChanged: dirty = true
    onHeightChanged: dirty = true
    onWidthChanged: dirty = true

    Connections {
        function onBearingChanged() {
            overlay.dirty = true;
        }

        function onCenterChanged() {
            overlay.dirty = true;
        }

        function onTiltChanged() {
            overlay.dirty = true;
        }

        function onVisibleAreaChanged() {
            overlay.dirty = true;
        }

        function onZoomLevelChanged() {
            overlay.dirty = true;
        }

        target: overlay.map
    }
    Connections {
        function onAfterAnimating() {
            if (overlay.dirty)
                overlay.place();
        }

        target: overlay.Window.window
    }
}
