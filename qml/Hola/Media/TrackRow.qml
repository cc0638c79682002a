import QtQuick
import Hola.Controls
import Hola.Theme

// One track of the list; the current one carries a mark.
ListRow {
    id: row

    required property int index
    required property string title
    required property string about
    required property bool current

    fill: Theme.surface
    iconColor: current ? Theme.accent : Theme.secondaryText
    iconName: current ? "graphic_eq" : "play_arrow-fill"
    objectName: "track" + index
    detail: about
    text: title
}
