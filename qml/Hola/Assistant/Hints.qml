pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Before anything was said: sentences that work, each also a tap; and a line to type in where speech does not work.
Column {
    id: hints

    required property var offered
    required property bool canType
    required property bool mustType

    signal typed(string text)

    spacing: 16 * Theme.dp

    Flow {
        spacing: Theme.touchGap
        width: parent.width

        Repeater {
            model: hints.offered

            Pill {
                required property string modelData
                required property int index

                fill: Theme.raised
                objectName: "hint" + index
                text: modelData

                onActivated: hints.typed(modelData)
            }
        }
    }
    TextField {
        iconName: "keyboard"
        objectName: "typeInstead"
        placeholderText: qsTr("Type it instead")
        reason: hints.canType ? "" : qsTr("Typing opens when you have stopped")
        visible: hints.mustType
        width: parent.width

        onAccepted: {
            hints.typed(text);
            clear();
        }
    }
}
