pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A place in a list: what it is, its name, and how far away in which direction.
Pressable {
    id: row

    required property string placeId
    required property string name
    required property string description
    required property string category
    required property real distance
    required property real bearing
    required property real heading
    readonly property var icons: ({
            "address": "location_on",
            "cafe": "local_cafe",
            "category": "layers",
            "charging": "ev_station",
            "charging_station": "ev_station",
            "fuel": "local_gas_station",
            "hospital": "local_hospital",
            "hotel": "hotel",
            "museum": "museum",
            "park": "park",
            "parking": "local_parking",
            "restaurant": "restaurant",
            "school": "school",
            "station": "train",
            "street": "route",
            "university": "school",
            "aerodrome": "flight"
        })

    Accessible.description: [description, distance > 0 ? Units.distance(distance) : ""].filter(part => part !== "").join(", ")
    fill: Theme.surface
    implicitHeight: 92 * Theme.dp
    leftPadding: 24 * Theme.dp
    rightPadding: 24 * Theme.dp
    text: name

    contentItem: Item {
        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            name: row.icons[row.category] ?? "location_on"
            size: 34 * Theme.dp
        }
        Column {
            anchors.left: picture.right
            anchors.leftMargin: 20 * Theme.dp
            anchors.right: where.left
            anchors.rightMargin: 16 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                font.weight: Font.Medium
                text: row.name
                width: parent.width
            }
            SmallText {
                text: row.description
                visible: text !== ""
                width: parent.width
            }
        }
        Row {
            id: where

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10 * Theme.dp
            visible: row.distance > 0

            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                text: Units.distance(row.distance)
            }
            DirectionArrow {
                anchors.verticalCenter: parent.verticalCenter
                bearing: row.bearing
                heading: row.heading
            }
        }
    }
}
