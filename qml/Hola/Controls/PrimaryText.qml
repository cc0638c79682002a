import QtQuick
import Hola.Theme

// What the driver came to read.
PlainText {
    color: Theme.text
    font.pixelSize: Theme.primary
    font.weight: Font.Medium
}
