pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// All that this car keeps of the driver, written to a drive of theirs (PRV-3).
Item {
    id: panel

    required property QtObject drives
    required property int count
    required property string status
    required property real progress
    required property string result
    required property string problem
    // The driver has shown who they are (USR-4).
    required property bool identified
    readonly property bool writing: identified && status === "writing"
    readonly property bool written: identified && status === "done"
    property string target: ""

    signal asked
    signal chosen(string path)
    signal cancelled
    signal done

    Column {
        spacing: Theme.touchGap
        visible: !panel.written
        width: parent.width

        BodyText {
            color: Theme.text
            text: qsTr("Everything this car keeps about you in one file: a page to read, and files for other programs. Passwords and S-PIN are not in it")
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            color: Theme.danger
            objectName: "takeProblem"
            text: panel.problem
            visible: panel.identified && panel.problem !== "" && !panel.writing
            width: parent.width
            wrapMode: Text.Wrap
        }
        ProgressCard {
            objectName: "takeProgress"
            step: panel.target
            title: qsTr("Your data is being written")
            value: panel.progress
            visible: panel.writing
            width: parent.width

            onCancelled: panel.cancelled()
        }
        Repeater {
            model: panel.identified && !panel.writing ? panel.drives : null

            ListRow {
                id: drive

                required property int index
                required property string path
                required property string name
                required property string free

                detail: free
                iconName: "usb"
                objectName: "takeDrive" + index
                text: qsTr("Write to %1").arg(name)
                visible: index < 3
                width: panel.width

                onActivated: {
                    panel.target = drive.name;
                    panel.chosen(drive.path);
                }
            }
        }
    }
    EmptyState {
        action: qsTr("Enter S-PIN")
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 40 * Theme.dp
        iconName: "lock"
        objectName: "takeLocked"
        text: qsTr("Then your data can be written to a drive")
        title: qsTr("Show that it is you")
        visible: !panel.identified
        width: 640 * Theme.dp

        onActivated: panel.asked()
    }
    EmptyState {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 40 * Theme.dp
        iconName: "usb"
        objectName: "takeNoDrive"
        text: qsTr("It appears here by itself")
        title: qsTr("Plug in a USB drive")
        visible: panel.identified && panel.count === 0 && !panel.writing && !panel.written
        width: 640 * Theme.dp
    }
    EmptyState {
        action: qsTr("Done")
        anchors.centerIn: parent
        iconName: "check"
        objectName: "taken"
        text: panel.result
        title: qsTr("Your data is written")
        visible: panel.written
        width: 640 * Theme.dp

        onActivated: panel.done()
    }
}
