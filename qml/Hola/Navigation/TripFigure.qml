import QtQuick
import Hola.Controls
import Hola.Theme

// A figure of the trip and what it means.
Column {
    id: figure

    required property string value
    required property string meaning
    property color color: Theme.text

    Accessible.name: meaning + " " + value
    Accessible.role: Accessible.StaticText

    PlainText {
        color: figure.color
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        text: figure.value
    }
    SmallText {
        text: figure.meaning
    }
}
