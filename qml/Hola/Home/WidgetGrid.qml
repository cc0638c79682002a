pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The widgets in cells of one size, row by row; more than fit are reached by a swipe. A long press, or the edit key
// of the page, lets the driver move and remove them: by dragging, or by the keys on each widget.
GridView {
    id: grid

    // Rows with `kind`.
    required property QtObject widgets
    required property Component face
    required property int columns
    required property int rowsInSight
    // Whether there is time to make the widgets that are not in sight.
    property bool spare: true
    property bool editing: false
    readonly property real innerWidth: cellWidth - Theme.gap
    readonly property real innerHeight: cellHeight - Theme.gap
    readonly property int pages: Math.max(1, Math.ceil(count / columns / rowsInSight))
    readonly property int page: Math.min(pages - 1, Math.round((contentY - originY) / (cellHeight * rowsInSight)))
    // Cell over which a dragged widget hangs, -1 for none.
    property int target: -1

    signal editAsked
    signal moveAsked(string kind, int place)
    signal removeAsked(string kind)

    function cellAt(spot: point): int {
        const column = Math.min(columns - 1, Math.max(0, Math.floor(spot.x / cellWidth)));
        const row = Math.max(0, Math.floor(spot.y / cellHeight));
        return Math.min(count - 1, row * columns + column);
    }

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: spare ? Math.max(0, 4 * height) : 0
    cellHeight: (height + Theme.gap) / rowsInSight * (Theme.textScale > 1 ? 1.4 : 1)
    cellWidth: Math.floor(width / columns)
    clip: true
    interactive: contentHeight > height + Theme.gap && !(editing && target >= 0)
    keyNavigationEnabled: false
    model: widgets
    reuseItems: false
    snapMode: GridView.SnapToRow

    displaced: Transition {
        NumberAnimation {
            duration: Theme.normal
            easing.type: Theme.easing
            properties: "x,y"
        }
    }
    move: Transition {
        NumberAnimation {
            duration: Theme.normal
            easing.type: Theme.easing
            properties: "x,y"
        }
    }
    delegate: WidgetSlot {
        id: slot

        editing: grid.editing
        face: grid.face
        first: index === 0
        height: grid.cellHeight
        innerHeight: grid.innerHeight
        innerWidth: grid.innerWidth
        last: index === grid.count - 1
        width: grid.cellWidth

        onActiveFocusChanged: if (activeFocus)
            grid.positionViewAtIndex(index, GridView.Contain)
        onDragged: spot => grid.target = grid.cellAt(grid.contentItem.mapFromItem(slot, spot))
        onDropped: {
            const place = grid.target;
            grid.target = -1;
            if (place >= 0 && place !== index)
                grid.moveAsked(kind, place);
        }
        onEditAsked: grid.editAsked()
        onRemoveAsked: grid.removeAsked(kind)
        onStepped: steps => grid.moveAsked(kind, index + steps)
    }

    // Which rows are in sight, where there are more.
    Column {
        parent: grid.parent
        spacing: 8 * Theme.dp
        visible: grid.pages > 1
        x: grid.x + grid.columns * grid.cellWidth - Theme.gap + 8 * Theme.dp
        y: grid.y + (grid.height - height) / 2

        Repeater {
            model: grid.pages

            Rectangle {
                required property int index

                color: index === grid.page ? Theme.text : Theme.outline
                height: (index === grid.page ? 28 : 10) * Theme.dp
                radius: width / 2
                width: 10 * Theme.dp
            }
        }
    }
    Rectangle {
        border.color: Theme.accent
        border.width: Theme.focusStroke
        color: Theme.transparent
        height: grid.innerHeight
        parent: grid.contentItem
        radius: Theme.radiusCard
        visible: grid.target >= 0
        width: grid.innerWidth
        x: (grid.target % grid.columns) * grid.cellWidth
        y: Math.floor(grid.target / grid.columns) * grid.cellHeight
        z: 2
    }
}
