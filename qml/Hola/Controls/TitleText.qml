import QtQuick
import Hola.Theme

// Title of a page.
PlainText {
    color: Theme.text
    font.pixelSize: Theme.title
    font.weight: Font.DemiBold
}
