import QtQuick
import QtPositioning

// Something that stands upright on the map at `coordinate`. `MapOverlay` moves it: it sets the position, whole
// pixels, so that the item's point at `anchor` (0 to 1 of its size) lies there.
Item {
    id: spot

    property geoCoordinate coordinate
    property bool shown: true
    property point anchor: Qt.point(0.5, 0.5)
    // Whether it may be cut off by the edge, or lie below what floats over the map.
    property bool cuttable: true
    // Whether names keep clear of it.
    property bool solid: true
    property bool inView: false

    signal placed

    onCoordinateChanged: placed()
    onHeightChanged: placed()
    onShownChanged: placed()
    onWidthChanged: placed()
}
