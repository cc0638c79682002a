import QtQuick
import Hola.Controls
import Hola.Theme

// One control in all its states, side by side under its name.
Column {
    id: specimens

    required property string title
    default property alias content: flow.data

    spacing: 8 * Theme.dp
    width: parent?.width ?? 0

    SmallText {
        text: specimens.title
    }
    Flow {
        id: flow

        spacing: Theme.touchGap
        width: parent.width
    }
}
