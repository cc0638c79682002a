import QtQuick
import Hola.Controls
import Hola.Theme

// One station of the list; the current one carries a mark, a star keeps it as favourite.
ListRow {
    id: row

    required property string stationId
    required property string name
    required property string about
    required property bool favourite
    required property bool current
    required property bool sounding

    signal starred

    // A row that waits to be used again is nowhere, for the finger and for a screen reader.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    detail: about
    height: 88 * Theme.dp
    iconColor: current ? Theme.accent : Theme.secondaryText
    iconName: current && sounding ? "graphic_eq" : "radio"
    objectName: "station-" + stationId
    rightPadding: 4 * Theme.dp
    text: name

    IconButton {
        active: row.favourite
        anchors.verticalCenter: parent.verticalCenter
        fill: Theme.transparent
        iconName: row.favourite ? "star-fill" : "star"
        objectName: "star-" + row.stationId
        text: row.favourite ? qsTr("Remove %1 from favourites").arg(row.name) : qsTr("Keep %1 as favourite").arg(row.name)

        onActivated: row.starred()
    }
}
