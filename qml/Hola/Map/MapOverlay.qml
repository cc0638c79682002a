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
    property list<rect> taken

    function place() {
        dirty = false;
        taken = covers;
        for (const solid of [true, false]) {
            for (let i = 0; i < children.length; i++) {
                const spot = children[i] as MapSpot;
                if (spot && spot.solid === solid)
                    put(spot);
            }
        }
    }

    function put(spot: MapSpot) {
        if (!spot.shown || !spot.coordinate.isValid) {
            spot.inView = false;
            return;
        }
        const at = map.fromCoordinate(spot.coordinate, false);
        const left = Math.round(at.x - x - spot.width * spot.anchor.x);
        const top = Math.round(at.y - y - spot.height * spot.anchor.y);
        const right = left + spot.width;
        const bottom = top + spot.height;
        spot.inView = spot.cuttable ? right > 0 && bottom > 0 && left < width && top < height : isFree(left, top, right, bottom);
        if (!spot.inView)
            return;
        spot.x = left;
        spot.y = top;
        if (spot.solid)
            taken.push(Qt.rect(left, top, spot.width, spot.height));
    }

    function isFree(left: real, top: real, right: real, bottom: real): bool {
        if (left < 0 || top < 0 || right > width || bottom > height)
            return false;
        for (const rect of taken) {
            if (left < rect.right && right > rect.left && top < rect.bottom && bottom > rect.top)
                return false;
        }
        return true;
    }

    onCoversChanged: dirty = true
    onHeightChanged: dirty = true
    onWidthChanged: dirty = true
    onXChanged: dirty = true
    onYChanged: dirty = true

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
