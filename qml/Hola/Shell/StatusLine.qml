pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Time, outside temperature, network, privacy level and unread notices; a touch or a swipe down opens the quick
// settings with the notices.
Pressable {
    id: line

    required property date now
    required property real outsideCelsius
    required property string network
    required property string networkMessage
    required property string privacy
    required property int unread
    readonly property string networkWord: network === "online" ? qsTr("Connected") : network === "no_services" ? qsTr("Services not reachable") : qsTr("Not connected")
    readonly property string privacyWord: privacy === "full" ? qsTr("Position is shared") : privacy === "no_position" ? qsTr("No position shared") : qsTr("Maximum privacy")

    Accessible.description: qsTr("Opens quick settings and notices")
    fill: Theme.transparent
    fillPressed: Theme.shade
    implicitHeight: Theme.touch
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: 20 * Theme.dp
    rightPadding: 28 * Theme.dp
    text: [networkWord, privacyWord, Units.airTemperature(outsideCelsius), Units.time(now)].join(", ")

    DragHandler {
        id: swipe

        target: null
        xAxis.enabled: false

        onActiveChanged: if (active)
            line.activated()
    }

    contentItem: Item {
        Row {
            id: row

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: (Theme.statusHeight - Theme.touch) / 2
            spacing: 20 * Theme.dp

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6 * Theme.dp
                visible: line.unread > 0

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                    name: "notifications_unread"
                    size: 28 * Theme.dp
                }
                BodyText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text
                    text: line.unread
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: line.privacy === "full" ? "location_on" : line.privacy === "no_position" ? "location_off" : "lock"
                size: 28 * Theme.dp
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: line.network === "no_services" ? Theme.warning : Theme.secondaryText
                name: line.network === "online" ? "cloud_done" : line.network === "no_services" ? "cloud_alert" : "cloud_off"
                size: 28 * Theme.dp
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.secondaryText
                name: line.network === "offline" ? "signal_cellular_off" : "signal_cellular_alt"
                size: 28 * Theme.dp
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                text: Units.airTemperature(line.outsideCelsius)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                objectName: "clock"
                text: Units.time(line.now)
            }
        }
    }
}
