pragma Singleton

import QtQuick

// Whether something can be seen at all: what must cost nothing out of sight asks here.
QtObject {
    // A page out of sight is kept as it is, outside of the window's items, and not hidden (Shell/Pages.qml).
    function has(item: Item): bool {
        let root = item;
        while (root.parent)
            root = root.parent;
        return item.visible && root === item.Window.contentItem;
    }
}
