pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A panel over the page, never in its way: loaded when first asked for, gone with a touch beside it, and by itself
// when nobody touches it for a while. A panel that cannot be loaded says so and takes nothing with it.
FocusScope {
    id: sheet

    required property bool open
    required property url source
    required property string text
    property int stay: 20000
    // Opened by knob or key: the focus goes in.
    property bool turned: false
    readonly property Item body: loader.item as Item
    readonly property real margin: 16 * Theme.dp

    function enter(): void {
        if (open && turned && body)
            body.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    signal closed
    signal opened(string page, string detail)

    Accessible.name: text
    Accessible.role: Accessible.Grouping
    enabled: open
    implicitHeight: (body ? body.implicitHeight : 240 * Theme.dp) + 2 * margin
    implicitWidth: (body ? body.implicitWidth : 520 * Theme.dp) + 2 * margin
    opacity: open ? 1 : 0
    // Not by its opacity alone: the focus goes in before it has faded in.
    visible: open || opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Theme.easing
        }
    }

    Keys.onBackPressed: closed()
    Keys.onEscapePressed: closed()
    onOpenChanged: if (open) {
        loader.active = true;
        life.restart();
        // The focus finds nothing in it before it can be seen and used.
        Qt.callLater(enter);
    }

    Timer {
        id: life

        interval: sheet.stay
        running: sheet.open

        onTriggered: sheet.closed()
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        radius: Theme.radiusCard
    }
    MouseArea {
        anchors.fill: parent
    }
    PointHandler {
        onActiveChanged: life.restart()
    }
    Loader {
        id: loader

        active: false
        anchors.fill: parent
        anchors.margins: sheet.margin
        asynchronous: true
        focus: true
        source: sheet.source

        onLoaded: sheet.enter()
    }
    Connections {
        function onOpened(page: string, detail: string) {
            sheet.opened(page, detail);
        }

        function onClosed() {
            sheet.closed();
        }

        ignoreUnknownSignals: true
        target: loader.item
    }
    Loader {
        active: loader.status === Loader.Loading
        anchors.fill: parent
        anchors.margins: sheet.margin

        sourceComponent: Column {
            spacing: Theme.touchGap

            Repeater {
                model: 3

                Skeleton {
                    height: Theme.touch
                    width: parent.width
                }
            }
        }
    }
    Loader {
        active: loader.status === Loader.Error
        anchors.centerIn: parent

        sourceComponent: EmptyState {
            compact: true
            iconName: "error"
            text: qsTr("The keys below work. Have the car's software checked.")
            title: qsTr("This panel cannot be shown")
            width: sheet.width - 4 * sheet.margin
        }
    }
}
