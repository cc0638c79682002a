pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Holds one feature's view: loaded when first asked for, kept afterwards, and replaced by an honest page when
// it cannot be loaded, so that one broken view takes nothing else with it.
//
// What is on the screen is the page's picture: a texture that Qt draws anew in just those frames in which a part of
// the page has changed. A `kept` page that goes is taken out of the window as it is, and its picture remains: to
// bring both back costs no more than showing a texture (docs/decisions/0005-draw-at-once.md).
FocusScope {
    id: page

    required property url source
    required property bool current
    required property bool kept
    // A kept page out of sight has its picture drawn while this is true, if anything has changed.
    property bool posing: false
    readonly property Item view: loader.item as Item
    readonly property var anyView: loader.item
    // It changes in every frame: a view says so by a property of that name. Then a picture would be one more copy.
    readonly property bool lively: loader.status !== Loader.Ready || (anyView?.lively ?? false)
    readonly property bool pictured: current && (entering || coming.running || !lively)
    readonly property bool parked: kept && !current && picture.item !== null
    // Where a kept page stands while it is out of sight.
    required property Item aside
    // The first page stands still.
    property bool ready: false
    property bool entering: false

    signal opened(string name, string detail)

    // The page that goes is gone at once, and the one that comes is opaque from its first frame: two pages are
    // never seen through each other, and none is ever waited for. `visible` is told to every part of a page and
    // changes its layout, so a page is made visible before it holds its body, and hidden when it does not.
    function enter(): void {
        visible = true;
        body.parent = page;
        loader.active = true;
        entering = ready && Theme.normal > 0;
        place.y = entering ? coming.from : 0;
    }

    function leave(): void {
        // What cannot be seen takes no keys. `enabled` would do that too, but draw every part of the page anew.
        focus = false;
        entering = false;
        coming.stop();
        if (kept && picture.item)
            body.parent = aside;
        visible = false;
    }

    visible: false

    transform: Translate {
        id: place
    }

    onCurrentChanged: if (current)
        enter()
    else
        leave()

    Component.onCompleted: {
        if (current)
            enter();
        ready = true;
    }

    // It slides in once it is on the screen: the next frame would hold up the first one.
    Connections {
        function onFrameSwapped() {
            page.entering = false;
            coming.start();
        }

        enabled: page.entering
        target: page.Window.window
    }
    NumberAnimation {
        id: coming

        duration: Theme.normal
        easing.type: Theme.easing
        from: 24 * Theme.dp
        property: "y"
        target: place
        to: 0
    }
    Item {
        id: body

        height: page.height
        width: page.width

        Loader {
            id: loader

            active: false
            anchors.fill: parent
            focus: true
            source: page.source
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
    Loader {
        id: picture

        active: loader.status === Loader.Ready && (page.kept || page.current)
        height: Math.ceil(page.height)
        // Beside the page, with which it would be hidden.
        parent: page.parent
        width: Math.ceil(page.width)
        // That of a page out of sight stands beside the window.
        x: page.current ? 0 : -2 * width

        transform: Translate {
            y: place.y
        }

        sourceComponent: ShaderEffectSource {
            hideSource: page.pictured
            // Without opacity the texture stays as it is.
            opacity: page.pictured || page.parked && page.posing ? 1 : 0
            sourceItem: body
            // Whole pixels: a texture of a part of one would be stretched.
            sourceRect: Qt.rect(0, 0, picture.width, picture.height)
        }
    }
    Connections {
        function onOpened(name: string, detail: string) {
            page.opened(name, detail);
        }

        ignoreUnknownSignals: true
        target: loader.item
    }
}
