pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Everything that was told: the urgent first, then warnings, then what is only good to know; each group named.
Item {
    id: list

    required property QtObject notices
    required property int count
    // How many may be shown a step while driving, 0 for any number (HMI-2).
    required property int rows
    // On the page of its own there is nothing more to open.
    property bool whole: false
    readonly property bool moving: view.moving

    signal dismissed(string key)
    signal allDismissed
    signal pageAsked

    Row {
        id: head

        height: visible ? implicitHeight : 0
        spacing: Theme.touchGap
        visible: list.count > 0

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
    }
    ListView {
        id: view

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        clip: true
        interactive: list.rows === 0
        model: list.notices
        objectName: "noticeList"
        section.property: "urgency"
        spacing: Theme.touchGap

        delegate: NoticeCard {
            required property int index
            required property string key
            required property string icon

            color: Theme.raised
            iconName: icon
            visible: list.rows === 0 || index < list.rows
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
