pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The parts of a page, one shown at a time; the chosen one is told by a bar and its weight, not by colour alone.
// What finds no room is reached by a swipe or by going along. `chosen(index)` asks; `current` shows what is so.
Flickable {
    id: tabs

    required property list<string> labels
    required property int current
    required property string text
    property list<string> iconNames: []
    property list<string> reasons: []

    signal chosen(int index)

    Accessible.name: text
    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    clip: contentWidth > width
    contentWidth: row.width
    flickableDirection: Flickable.HorizontalFlick
    implicitHeight: Theme.touch
    implicitWidth: row.width
    interactive: contentWidth > width

    Row {
        id: row

        Repeater {
            model: tabs.labels

            Pressable {
                id: tab

                required property string modelData
                required property int index
                readonly property bool current: index === tabs.current
                readonly property color ink: reason !== "" ? Theme.secondaryText : current ? Theme.text : Theme.secondaryText

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.name: modelData
                Accessible.role: Accessible.PageTab
                fill: Theme.transparent
                implicitWidth: Math.max(112 * Theme.dp, inside.implicitWidth + 48 * Theme.dp)
                objectName: tabs.objectName + index
                reason: tabs.reasons[index] ?? ""

                contentItem: Item {
                    Row {
                        id: inside

                        anchors.centerIn: parent
                        spacing: 12 * Theme.dp

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            color: tab.current ? Theme.accent : tab.ink
                            name: tabs.iconNames[tab.index] ?? ""
                            visible: name !== ""
                        }
                        PlainText {
                            color: tab.ink
                            font.pixelSize: Theme.secondary
                            font.weight: tab.current ? Font.DemiBold : Font.Normal
                            text: tab.modelData
                        }
                    }
                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 6 * Theme.dp
                        anchors.horizontalCenter: parent.horizontalCenter
                        color: Theme.accent
                        height: 4 * Theme.dp
                        radius: height / 2
                        visible: tab.current
                        width: inside.width
                    }
                }

                onActivated: tabs.chosen(index)
            }
        }
    }
}
