pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Holds one feature's view: loaded when first asked for, kept afterwards, and replaced by an honest page when
// it cannot be loaded, so that one broken view takes nothing else with it.
FocusScope {
    id: page

    required property url source
    required property bool current
    readonly property Item view: loader.item as Item
    readonly property var anyView: loader.item
    // It changes in every frame: a view says so by a property of that name.
    readonly property bool lively: coming.running || loader.status !== Loader.Ready || (anyView?.lively ?? false)
    // The first page stands still.
    property bool ready: false

    signal opened(string name, string detail)

    enabled: current
    // The page that goes is gone at once, and the one that comes is opaque from its first frame: two pages are
    // never seen through each other, and none is ever waited for.
    visible: current

    transform: Translate {
        id: place
    }

    onCurrentChanged: if (current) {
        loader.active = true;
        if (ready)
            coming.restart();
    }

    Component.onCompleted: ready = true

    NumberAnimation {
        id: coming

        duration: Theme.normal
        easing.type: Theme.easing
        from: 24 * Theme.dp
        property: "y"
        target: place
        to: 0
    }
    Loader {
        id: loader

        active: false
        anchors.fill: parent
        focus: true
        source: page.source

        Component.onCompleted: active = page.current
    }
    Connections {
        function onOpened(name: string, detail: string) {
            page.opened(name, detail);
        }

        ignoreUnknownSignals: true
        target: loader.item
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "error"
        text: qsTr("Climate, voice and the other pages work. Have the car's software checked.")
        title: qsTr("This page cannot be shown")
        visible: loader.status === Loader.Error
        width: Math.min(parent.width - 2 * Theme.margin, 720 * Theme.dp)
    }
}
