import QtQuick
import Hola.Controls
import Hola.Theme

// One file of the list, or an artist, album or folder; the current file carries a mark.
ListRow {
    id: row

    required property int index
    required property string title
    required property string about
    required property int count
    required property string path
    required property string by
    required property bool current
    readonly property string sign: by === "artists" ? "artist" : by === "albums" ? "album" : "folder"

    // A row that waits to be used again is nowhere, for the finger and for a screen reader.
    ListView.onPooled: visible = false
    ListView.onReused: visible = true

    detail: count > 0 ? qsTr("%n tracks", "", count) : about
    fill: Theme.surface
    height: 88 * Theme.dp
    iconColor: current ? Theme.accent : Theme.secondaryText
    iconName: count > 0 ? sign : current ? "graphic_eq" : "music_note"
    objectName: "track" + index
    opensPage: count > 0
    text: title !== "" ? title : qsTr("Unknown")
}
