import QtQuick
import QtLocation

// Says, twice a second at most, that a map has moved and needs its names chosen anew.
Timer {
    id: clock

    required property Map map
    property bool moved: true

    signal due

    function note() {
        moved = true;
    }

    interval: 500
    repeat: true
    triggeredOnStart: true

    onTriggered: {
        if (moved)
            due();
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
