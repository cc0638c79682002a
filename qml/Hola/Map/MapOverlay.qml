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

    // Runs in every frame of a moving map: numbers in a plain array cost a tenth of rectangles in a list.
    function place() {
        const all = children;
        const names = [];
        const taken = [];
        dirty = false;
        for (const rect of covers)
            taken.push(rect.left, rect.top, rect.right, rect.bottom);
        for (let i = 0, count = all.length; i < count; i++) {
            const spot = all[i] as MapSpot;
            if (spot?.solid)
                put(spot, taken);
            else if (spot)
                names.push(spot);
        }
        for (const name of names)
            put(name, taken);
    }

    function put(spot: MapSpot, taken: var) {
        const place = spot.coordinate;
        if (!spot.shown || !place.isValid) {
            spot.inView = false;
            return;
        }
        const at = map.fromCoordinate(place, false);
        const across = spot.width;
        const down = spot.height;
        const anchor = spot.anchor;
        const left = Math.round(at.x - x - across * anchor.x);
        const top = Math.round(at.y - y - down * anchor.y);
        const right = left + across;
        const bottom = top + down;
        const inView = spot.cuttable ? right > 0 && bottom > 0 && left < width && top < height : isFree(left, top, right, bottom, taken);
        spot.inView = inView;
        if (!inView)
            return;
        spot.x = left;
        spot.y = top;
        if (spot.solid)
            taken.push(left, top, right, bottom);
    }

    function isFree(left: real, top: real, right: real, bottom: real, taken: var): bool {
        if (left < 0 || top < 0 || right > width || bottom > height)
            return false;
        for (let i = 0, end = taken.length; i < end; i += 4) {
            if (left < taken[i + 2] && right > taken[i] && top < taken[i + 3] && bottom > taken[i + 1])
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
