import QtQuick
import Hola.Controls
import Hola.Theme

// A name on the map, with a halo of the ground's colour.
MapSpot {
    id: label

    required property string text
    required property string kind
    required property int rank

    height: words.implicitHeight
    opacity: inView && shown ? 1 : 0
    visible: opacity > 0
    width: words.implicitWidth

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.normal
        }
    }

    PlainText {
        id: words

        color: label.kind === "water" ? MapStyle.labelWater : label.kind === "park" ? MapStyle.labelPark : MapStyle.label
        font.italic: label.kind === "water"
        font.pixelSize: label.kind === "town" || label.kind === "quarter" ? Theme.secondary : Theme.small
        font.weight: label.kind === "street" ? Font.Normal : Font.Medium
        style: Text.Outline
        styleColor: MapStyle.labelHalo
        text: label.text
    }
}
