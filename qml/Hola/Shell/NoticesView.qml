pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The notification centre (HMI-4): the state of the connection, then everything that was told.
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
    NoticeList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: connection.bottom
        anchors.topMargin: Theme.touchGap
        count: Notices.count
        notices: Notices.notices
        rows: Restrictions.listRows
        whole: true

        onAllDismissed: Notices.dismissAll()
        onDismissed: key => Notices.dismiss(key)
    }
}
