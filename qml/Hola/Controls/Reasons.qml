pragma Singleton

import QtQuick

// Shows beside a control why it cannot be used now (AVL-1); one reason at a time.
QtObject {
    id: reasons

    property ReasonBubble shown: null
    readonly property Component bubble: Component {
        ReasonBubble {}
    }

    function show(control: Item, reason: string): void {
        if (shown)
            shown.destroy();
        shown = bubble.createObject(control.Window.contentItem, {
            "control": control,
            "text": reason
        }) as ReasonBubble;
        control.Accessible.announce(reason);
    }
}
