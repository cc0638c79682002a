import QtQuick
import Hola.Theme

// Only what may be missed.
PlainText {
    color: Theme.secondaryText
    font.pixelSize: Theme.small
    font.weight: Font.Normal
}
