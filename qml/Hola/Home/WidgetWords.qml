import QtQml

// What the widgets are called.
QtObject {
    function title(kind: string): string {
        switch (kind) {
        case "range":
            return qsTr("Range");
        case "media":
            return qsTr("Media");
        case "trip":
            return qsTr("Trip computer");
        case "stations":
            return qsTr("Stations");
        case "weather":
            return qsTr("Weather");
        case "favourites":
            return qsTr("Saved places");
        default:
            return qsTr("Next appointment");
        }
    }
}
