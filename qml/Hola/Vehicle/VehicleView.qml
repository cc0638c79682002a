pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The car: how it is (VEH-2), what it drove (VEH-3), and the light in it.
Page {
    id: view

    property string section: "status"
    readonly property bool lively: scroller.moving

    signal opened(string name, string detail)

    // Shows a section: ``status``, ``trips`` or ``light``.
    function open(detail: string): void {
        section = detail;
    }

    title: qsTr("Car")

    Row {
        id: sections

        spacing: Theme.touchGap

        Pill {
            chosen: view.section === "status"
            objectName: "sectionStatus"
            text: qsTr("Status")

            onActivated: view.section = "status"
        }
        Pill {
            chosen: view.section === "trips"
            objectName: "sectionTrips"
            text: qsTr("Trip computer")

            onActivated: view.section = "trips"
        }
        Pill {
            chosen: view.section === "light"
            objectName: "sectionLight"
            text: qsTr("Light")

            onActivated: view.section = "light"
        }
    }
    Timer {
        interval: 8000
        running: Trips.undoable !== ""

        onTriggered: Trips.forgetUndo()
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: sections.bottom
        anchors.topMargin: 16 * Theme.dp

        Flickable {
            id: scroller

            anchors.fill: parent
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            contentHeight: status.implicitHeight
            interactive: contentHeight > height + 1
            visible: view.section === "status"

            VehicleStatusView {
                id: status

                room: scroller.height
                width: scroller.width
            }
        }
        TripPanel {
            anchors.fill: parent
            memories: Trips.memories
            powertrain: Vehicle.powertrain
            undoable: Trips.undoable
            visible: view.section === "trips"

            onResetTapped: kind => Trips.reset(kind)
            onUndoTapped: Trips.undo()
        }
        LightPanel {
            anchors.fill: parent
            brightness: Preferences.brightness
            visible: view.section === "light"

            onBrightnessAsked: wanted => Light.setBrightness(wanted)
            onLowestTapped: Light.lower()
            onOffTapped: Light.turnOff()
        }
    }
}
