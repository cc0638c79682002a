pragma ComponentBehavior: Bound

import QtQuick
import Hola.Shell

// One view alone, dressed as in the car.
Look {
    id: stage

    required property url view
    readonly property var shown: loader.item

    // Hands `detail` to the view, if it takes one.
    function open(detail: string): void {
        shown.open(detail);
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        source: stage.view
    }
}
