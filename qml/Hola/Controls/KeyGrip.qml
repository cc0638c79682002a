pragma Singleton

import QtQuick

// Which line has handed the knob to the keyboard on the screen: turning goes from key to key then.
QtObject {
    property Item line: null
    readonly property bool held: line !== null

    function take(field: Item): void {
        line = field;
    }

    function letGo(field: Item): void {
        if (line === field)
            line = null;
    }
}
