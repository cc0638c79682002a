import QtQuick
import QtPositioning

// What is shown on the map besides the tiles.
QtObject {
    // The way being followed or chosen, and what of it lies behind the car.
    property list<geoCoordinate> route
    property list<geoCoordinate> driven
    readonly property geoCoordinate drivenEnd: driven.length > 0 ? driven[driven.length - 1] : QtPositioning.coordinate()
    // Rows with `path`; the `selected` one is drawn as `route`.
    property QtObject alternatives: null
    property int selected: -1
    // Rows of `LabelSlot` and `LiveRow` (hmi/navigation).
    property QtObject labels: null
    property QtObject places: null
    // Id of the place that stands out.
    property string opened: ""
    property geoCoordinate goal
    property string goalIcon: "sports_score"
    // The car's position goes on by its wheels alone.
    property bool estimated: false
}
