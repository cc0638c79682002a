pragma ComponentBehavior: Bound

import QtQuick

// One cell of the home screen: a widget and, while editing, the keys that move and remove it.
FocusScope {
    id: slot

    required property int index
    required property string kind
    required property Component face
    required property bool editing
    required property bool first
    required property bool last
    required property real innerWidth
    required property real innerHeight

    // By a long press, whose end is then no tap.
    property bool held: false

    signal editAsked
    signal dragged(point spot)
    signal dropped
    signal stepped(int steps)
    signal removeAsked

    objectName: "slot-" + kind
    z: drag.active ? 3 : 0

    WidgetWords {
        id: words
    }
    Item {
        id: body

        height: slot.innerHeight
        opacity: drag.active ? 0.85 : 1
        width: slot.innerWidth

        Loader {
            anchors.fill: parent
            enabled: !slot.editing && !slot.held
            sourceComponent: slot.face

            onLoaded: (item as WidgetFace).kind = slot.kind
        }
        // Above the widget, whose keys would take the press; it only looks on.
        Item {
            anchors.fill: parent

            PointHandler {
                id: finger

                readonly property real moved: Math.max(Math.abs(point.position.x - point.pressPosition.x), Math.abs(point.position.y - point.pressPosition.y))

                acceptedButtons: Qt.LeftButton
                enabled: !slot.editing

                onActiveChanged: if (!active)
                    slot.held = false
            }
            Timer {
                interval: 700
                running: finger.active && finger.moved < 10

                onTriggered: {
                    slot.held = true;
                    slot.editAsked();
                }
            }
        }
        Loader {
            active: slot.editing
            anchors.fill: parent

            sourceComponent: WidgetTools {
                first: slot.first
                last: slot.last
                title: words.title(slot.kind)

                onRemoveAsked: slot.removeAsked()
                onStepped: steps => slot.stepped(steps)
            }
        }
        DragHandler {
            id: drag

            enabled: slot.editing

            onActiveChanged: if (!active) {
                slot.dropped();
                body.x = 0;
                body.y = 0;
            }
            onCentroidChanged: if (active)
                slot.dragged(body.mapToItem(slot, centroid.position))
        }
    }
}
