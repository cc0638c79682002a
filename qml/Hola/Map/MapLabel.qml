import QtQuick
import Hola.Controls
import Hola.Theme

// A name on the map, with a halo of the ground's colour.
MapSpot {
    id: label

    required shown
    required property int number
    required property string text
    required property string kind
    required property int rank

    cuttable: false
    solid: false
    objectName: "label" + number
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

        readonly property bool big: label.kind === "town" || label.kind === "quarter"

        color: label.kind === "water" ? MapStyle.labelWater : label.kind === "park" ? MapStyle.labelPark : big || label.kind === "street" ? MapStyle.label : MapStyle.labelMinor
        font.italic: label.kind === "water"
        font.pixelSize: big ? Theme.secondary : Theme.small
        font.weight: big ? Font.Medium : Font.Normal
        style: Text.Outline
        styleColor: MapStyle.labelHalo
        text: label.text
    }
}
