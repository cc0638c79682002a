import QtQuick
import Hola.Theme

// Second line and longer explanations.
PlainText {
    color: Theme.secondaryText
    font.pixelSize: Theme.secondary
    font.weight: Font.Normal
}
