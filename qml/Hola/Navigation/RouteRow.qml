pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One of the ways to get there: its minutes, length, what tells it apart, and what it costs.
Pressable {
    id: row

    required property real seconds
    required property real metres
    required property string via
    required property string profile
    required property bool toll
    required property bool ferry
    required property bool chosen
    readonly property string kind: profile === "shortest" ? qsTr("Shortest") : profile === "economical" ? qsTr("Saves energy") : qsTr("Fastest")

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    fill: Theme.raised
    implicitHeight: Math.max(88 * Theme.dp, words.implicitHeight + 16 * Theme.dp)
    leftPadding: 24 * Theme.dp
    outline.color: Theme.accent
    outline.width: chosen ? 3 * Theme.dp : 0
    rightPadding: 24 * Theme.dp
    text: [Units.duration(seconds), Units.distance(metres), kind, via, toll ? qsTr("toll") : "", ferry ? qsTr("ferry") : ""].filter(part => part !== "").join(", ")

    contentItem: Item {
        PrimaryText {
            id: time

            anchors.verticalCenter: parent.verticalCenter
            color: row.chosen ? Theme.good : Theme.text
            font.weight: Font.DemiBold
            text: Units.duration(row.seconds)
            width: 132 * Theme.dp
        }
        Column {
            id: words

            anchors.left: time.right
            anchors.right: marks.left
            anchors.rightMargin: 12 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                font.pixelSize: Theme.secondary
                font.weight: Font.Medium
                text: row.via !== "" ? qsTr("via %1").arg(row.via) : row.kind
                width: parent.width
            }
            SmallText {
                maximumLineCount: 2
                text: [Units.distance(row.metres), row.toll ? qsTr("toll") : "", row.ferry ? qsTr("ferry") : "", row.via !== "" ? row.kind : ""].filter(part => part !== "").join(" · ")
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Row {
            id: marks

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12 * Theme.dp

            Icon {
                color: Theme.secondaryText
                name: "directions_boat"
                visible: row.ferry
            }
            Icon {
                color: Theme.accent
                name: "check"
                visible: row.chosen
            }
        }
    }
}
