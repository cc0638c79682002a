import QtQuick
import Hola.Theme

// Words on the screen: Inter with tabular figures, never rich text.
Text {
    color: Theme.text
    elide: Text.ElideRight
    font.family: Theme.family
    font.features: {
        "tnum": 1
    }
    font.pixelSize: Theme.primary
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
