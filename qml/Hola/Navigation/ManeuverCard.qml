import QtQuick
import Hola.Controls
import Hola.Theme

// What to do next and how far away: the one thing a glance is for while driving.
Card {
    id: card

    required property string kind
    required property real distance
    required property string street
    required property string instruction
    required property int exit
    required property string then
    required property QtObject lanes
    required property int laneCount
    // The strip with arrow, distance and street only, for pages that lie over the map.
    property bool compact: false
    // How wide the strip may become for the sake of its words.
    property real widest: 0
    readonly property real edge: compact ? 12 * Theme.dp : 24 * Theme.dp

    Accessible.description: instruction
    Accessible.name: qsTr("In %1: %2").arg(Units.distance(distance)).arg(street)
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.stroke
    implicitHeight: column.implicitHeight + 2 * edge
    implicitWidth: Math.max(452 * Theme.dp, compact ? Math.min(widest, words.x + Math.ceil(way.implicitWidth) + words.anchors.rightMargin) : 0)

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8 * Theme.dp

        Item {
            height: Math.max(words.implicitHeight, arrow.height)
            width: parent.width

            ManeuverIcon {
                id: arrow

                anchors.verticalCenter: words.verticalCenter
                color: Theme.accent
                kind: card.kind
                size: (card.compact ? 52 : 84) * Theme.dp
                x: (card.compact ? 24 : 36) * Theme.dp
            }
            PlainText {
                anchors.centerIn: arrow
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                text: card.exit
                visible: card.exit > 0
            }
            Column {
                id: words

                anchors.left: arrow.right
                anchors.leftMargin: 24 * Theme.dp
                anchors.right: parent.right
                anchors.rightMargin: 20 * Theme.dp

                KeyText {
                    font.pixelSize: card.compact ? Theme.primary : Theme.keyFigure
                    objectName: "maneuverDistance"
                    text: Units.distance(card.distance)
                    width: parent.width
                }
                PlainText {
                    id: way

                    font.pixelSize: card.compact ? Theme.secondary : Theme.primary
                    maximumLineCount: card.compact ? 2 : 3
                    objectName: "maneuverStreet"
                    text: card.street !== "" ? card.street : card.instruction
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
        Row {
            id: more

            leftPadding: 28 * Theme.dp
            spacing: 24 * Theme.dp
            visible: !card.compact && (card.laneCount > 0 || card.then !== "")

            LaneRow {
                anchors.verticalCenter: parent.verticalCenter
                lanes: card.lanes
                objectName: "lanes"
                visible: card.laneCount > 0
            }
            Row {
                anchors.verticalCenter: parent.verticalCenter
                height: 40 * Theme.dp
                leftPadding: card.laneCount > 0 ? 0 : 12 * Theme.dp
                spacing: 10 * Theme.dp
                visible: card.then !== ""

                SmallText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("then")
                }
                ManeuverIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    kind: card.then
                    size: 32 * Theme.dp
                }
            }
        }
    }
}
