import QtQuick

// Goes through rows of any height, one below the other in a `Flickable`, by what is in sight of them: a row that is cut
// off at the end is the first of the next step.
QtObject {
    id: steps

    required property Flickable of
    // Holds the rows.
    required property Item rows
    readonly property real most: Math.max(0, of.contentHeight - of.height)
    readonly property bool hasBefore: of.contentY > 1
    readonly property bool hasMore: of.contentY < most - 1

    function further(): void {
        const cut = list().find(row => row.y + row.height > of.contentY + of.height + 1);
        go(cut && cut.y > of.contentY + 1 ? cut.y : of.contentY + of.height);
    }

    function back(): void {
        const row = list().find(row => row.y >= of.contentY - of.height - 1);
        go(row && row.y < of.contentY - 1 ? row.y : of.contentY - of.height);
    }

    function go(to: real): void {
        of.contentY = Math.max(0, Math.min(to, most));
    }

    function list(): list<Item> {
        return Array.from(rows?.children ?? []).filter(row => row.visible && row.height > 0);
    }
}
