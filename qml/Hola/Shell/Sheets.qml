pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// The panels of the frame, at most one at a time. They stand where the next maneuver and the arrival are not (HMI-4).
Item {
    id: sheets

    property string shown: ""
    property T.Control opener: null
    required property real volumeMiddle
    // Guidance is on the screen: it has the left half.
    required property bool besideGuidance
    readonly property real rightX: width - 552 * Theme.dp - 24 * Theme.dp
    // Leaves the map's credit in sight.
    readonly property real foot: height - 40 * Theme.dp

    signal opened(string page, string detail)

    function toggle(name: string): void {
        if (shown === name) {
            close();
            return;
        }
        const key = Window.activeFocusItem as T.Control;
        opener = key?.visualFocus ? key : null;
        shown = name;
    }

    // Whoever came by knob finds the focus where it was.
    function close(): void {
        shown = "";
        opener?.forceActiveFocus(Qt.TabFocusReason);
        opener = null;
    }

    // A touch beside the panel puts it away and does there what it does.
    MouseArea {
        anchors.fill: parent
        anchors.leftMargin: Theme.railWidth
        enabled: sheets.shown !== ""
        objectName: "besideSheets"

        onPressed: mouse => {
            sheets.close();
            mouse.accepted = false;
        }
    }
    Sheet {
        objectName: "climateSheet"
        turned: sheets.opener !== null
        open: sheets.shown === "climate"
        source: Qt.resolvedUrl("ClimateView.qml")
        text: qsTr("Climate")
        x: sheets.rightX
        y: sheets.foot - height

        onClosed: sheets.close()
    }
    Sheet {
        objectName: "volumeCard"
        turned: sheets.opener !== null
        open: sheets.shown === "volume"
        source: Qt.resolvedUrl("VolumeView.qml")
        stay: 8000
        text: qsTr("Volume")
        x: Math.max(sheets.rightX, Math.min(sheets.volumeMiddle - width / 2, sheets.width - width - 24 * Theme.dp))
        y: sheets.foot - height

        onClosed: sheets.close()
    }
    Sheet {
        objectName: "quickSheet"
        turned: sheets.opener !== null
        open: sheets.shown === "quick"
        source: Qt.resolvedUrl("QuickView.qml")
        text: qsTr("Quick settings and notices")
        x: sheets.width - width - 24 * Theme.dp
        y: Theme.statusHeight + 4 * Theme.dp

        onClosed: sheets.close()
        onOpened: (page, detail) => sheets.opened(page, detail)
    }
    Sheet {
        objectName: "driverSheet"
        turned: sheets.opener !== null
        open: sheets.shown === "driver"
        source: Qt.resolvedUrl("DriverView.qml")
        text: qsTr("Who drives")
        x: sheets.besideGuidance ? sheets.rightX : Theme.railWidth + 24 * Theme.dp
        y: sheets.foot - height

        onClosed: sheets.close()
        onOpened: (page, detail) => sheets.opened(page, detail)
    }
}
