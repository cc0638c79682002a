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
    // Also a name that reads from right to left begins where the others do.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
