pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What recognises each language in this car, as the models on its disk allow.
Rectangle {
    id: card

    readonly property bool found: Catalogue.found === "engines"

    border.color: found ? Theme.accent : Theme.transparent
    border.width: found ? Theme.focusStroke : 0
    color: Theme.surface
    implicitHeight: rows.height + 40 * Theme.dp
    objectName: "setting-engines"
    radius: Theme.radiusButton

    Column {
        id: rows

        spacing: 16 * Theme.dp
        width: parent.width - 2 * x
        x: Theme.padding
        y: 20 * Theme.dp

        PrimaryText {
            text: Catalogue.engines.text
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            text: Recordings.problem !== "" ? Recordings.problem : qsTr("Speech is recognised in the car, without the network")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: Recordings.engines

            Item {
                id: row

                required property string language
                required property string text
                required property bool works

                height: Math.max(name.height, engine.height)
                objectName: "engine-" + language
                width: rows.width

                Icon {
                    id: sign

                    color: row.works ? Theme.good : Theme.warning
                    name: row.works ? "check" : "warning"
                }
                BodyText {
                    id: name

                    anchors.left: sign.right
                    anchors.leftMargin: 16 * Theme.dp
                    color: Theme.text
                    text: Languages.named(row.language)
                    width: 0.32 * parent.width
                }
                BodyText {
                    id: engine

                    anchors.left: name.right
                    anchors.leftMargin: 12 * Theme.dp
                    anchors.right: parent.right
                    text: row.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
