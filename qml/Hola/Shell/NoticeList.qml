pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Everything that was told: the urgent first, then warnings, then what is only good to know; each group named. While
// driving it does not roll: it goes on by steps (HMI-2).
Item {
    id: list

    required property QtObject notices
    required property int count
    // How many may be shown a step while driving, 0 for any number.
    required property int rows
    // On the page of its own there is nothing more to open.
    property bool whole: false
    // Only the notices, where there is little room.
    property bool bare: false
    readonly property bool moving: view.moving
    readonly property bool stepped: rows > 0
    property int first: 0
    // Where the steps so far began.
    property list<int> trail: []

    signal dismissed(string key)
    signal allDismissed
    signal pageAsked

    function lastShown(): int {
        const last = view.indexAt(1, view.contentY + view.height - 2);
        return last < 0 ? count - 1 : last;
    }

    function show(row: int): void {
        first = Math.max(0, Math.min(row, count - 1));
        view.positionViewAtIndex(first, ListView.Beginning);
    }

    onCountChanged: if (stepped)
        show(first)
    onSteppedChanged: {
        trail = [];
        show(0);
    }

    Row {
        id: head

        height: visible ? implicitHeight : 0
        spacing: Theme.touchGap
        visible: list.count > 0 && !list.bare

        Button {
            iconName: "delete_sweep"
            objectName: "dismissAll"
            quiet: true
            text: qsTr("Put all away")

            onActivated: list.allDismissed()
        }
        Button {
            objectName: "allNotices"
            quiet: true
            text: qsTr("See all")
            visible: !list.whole && list.count > 1

            onActivated: list.pageAsked()
        }
        IconButton {
            iconName: "keyboard_arrow_up"
            objectName: "noticesBack"
            reason: list.first > 0 ? "" : qsTr("This is the first")
            text: qsTr("Back in the list")
            visible: list.stepped && list.whole && list.count > 1

            onActivated: list.show(list.trail.pop() ?? 0)
        }
        IconButton {
            iconName: "keyboard_arrow_down"
            objectName: "noticesOn"
            reason: list.first < list.count - 1 ? "" : qsTr("This is the last")
            text: qsTr("Further in the list")
            visible: list.stepped && list.whole && list.count > 1

            onActivated: {
                list.trail.push(list.first);
                list.show(Math.min(list.first + list.rows, Math.max(list.first + 1, list.lastShown())));
            }
        }
    }
    ListView {
        id: view

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        // A step ends with whatever is left.
        bottomMargin: list.stepped ? height : 0
        clip: true
        interactive: !list.stepped
        model: list.notices
        objectName: "noticeList"
        section.property: "urgency"
        spacing: Theme.touchGap

        delegate: NoticeCard {
            required property int index
            required property string key
            required property string icon
            required urgency

            color: Theme.raised
            iconName: icon
            lines: list.stepped ? 2 : 5
            visible: !list.stepped || index >= list.first && index < list.first + list.rows
            width: view.width

            onDismissed: list.dismissed(key)
        }
        section.delegate: SmallText {
            required property string section

            height: 36 * Theme.dp
            leftPadding: Theme.padding
            text: section === "urgent" ? qsTr("Urgent") : section === "warning" ? qsTr("Warnings") : qsTr("Information")
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "notifications"
        title: qsTr("No notices")
        visible: list.count === 0
        width: Math.min(parent.width, 640 * Theme.dp)
    }
}
