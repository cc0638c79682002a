import QtQuick
import QtLocation

// Says when a map that moves needs its names chosen anew: at once when it comes to rest, twice a second meanwhile.
Timer {
    id: clock

    required property Map map
    property bool moved: true

    signal due

    function note() {
        moved = true;
        if (!running)
            start();
    }

    interval: 500
    repeat: true
    running: true
    triggeredOnStart: true

    onTriggered: {
        if (moved)
            due();
        else
            stop();
        moved = false;
    }

    property Connections watch: Connections {
        function onBearingChanged() {
            clock.note();
        }

        function onCenterChanged() {
            clock.note();
        }

        function onHeightChanged() {
            clock.note();
        }

        function onTiltChanged() {
            clock.note();
        }

        function onWidthChanged() {
            clock.note();
        }

        function onZoomLevelChanged() {
            clock.note();
        }

        target: clock.map
    }
}
