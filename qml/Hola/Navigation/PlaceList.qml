pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Places to choose from, in two columns where there is room. While driving it shows the nearest few (HMI-2).
GridView {
    id: list

    required property real heading
    // How many may be shown, 0 for all.
    required property int rows
    readonly property int columns: width >= 900 * Theme.dp ? 2 : 1

    signal chosen(string placeId)

    boundsBehavior: Flickable.StopAtBounds
    cellHeight: 104 * Theme.dp
    cellWidth: width / columns
    clip: true
    interactive: rows === 0

    onRowsChanged: if (rows > 0)
        positionViewAtBeginning()

    delegate: Item {
        id: cell

        required property int index
        required property string placeId
        required property string name
        required property string description
        required property string icon
        required property real distance
        required property real bearing

        height: list.cellHeight
        visible: list.rows === 0 || index < list.rows
        width: list.cellWidth

        PlaceRow {
            anchors.fill: parent
            anchors.bottomMargin: 12 * Theme.dp
            anchors.rightMargin: list.columns > 1 && cell.index % 2 === 0 ? 12 * Theme.dp : 0
            bearing: cell.bearing
            description: cell.description
            distance: cell.distance
            heading: list.heading
            category: cell.icon
            name: cell.name
            objectName: "place" + cell.index
            placeId: cell.placeId

            onActivated: list.chosen(cell.placeId)
        }
    }
}
