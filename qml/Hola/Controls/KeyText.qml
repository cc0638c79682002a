import QtQuick
import Hola.Theme

// The one figure a glance is for.
PlainText {
    color: Theme.text
    font.pixelSize: Theme.keyFigure
    font.weight: Font.DemiBold
}
