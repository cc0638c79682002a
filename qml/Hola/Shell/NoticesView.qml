pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The notification centre (HMI-4): the state of the connection, then everything that was told, newest first.
Page {
    id: view

    readonly property bool lively: list.moving

    signal opened(string name, string detail)

    title: qsTr("Notices")

    onVisibleChanged: if (visible)
        Notices.readAll()

    ListRow {
        id: connection

        detail: Status.network === "online" ? qsTr("Online services can be used") : Status.networkMessage
        iconColor: Status.network === "online" ? Theme.good : Theme.warning
        iconName: Status.network === "online" ? "cloud_done" : "cloud_off"
        objectName: "connectionRow"
        opensPage: true
        text: Status.network === "online" ? qsTr("Connected") : Status.network === "no_services" ? qsTr("Services not reachable") : qsTr("Not connected")
        width: parent.width

        onActivated: view.opened("settings", "online")
    }
    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: connection.bottom
        anchors.topMargin: Theme.touchGap
        clip: true
        model: Notices.notices
        objectName: "noticeList"
        spacing: Theme.touchGap

        delegate: NoticeCard {
            required property string key
            required property string icon

            iconName: icon
            width: list.width

            onDismissed: Notices.dismiss(key)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        iconName: "notifications"
        title: qsTr("No notices")
        visible: Notices.count === 0
        width: 640 * Theme.dp
    }
}
