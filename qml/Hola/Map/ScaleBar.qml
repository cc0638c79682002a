import QtQuick
import Hola.Controls
import Hola.Theme

// How long a round distance is on the map, at its centre. `metresPerDp` is the ground below one dp.
Item {
    id: bar

    required property real metresPerDp
    readonly property real longest: 120 * metresPerDp * (Units.imperial ? 1.09361 : 1)
    readonly property real step: Math.pow(10, Math.floor(Math.log10(longest)))
    readonly property real count: longest >= 5 * step ? 5 : longest >= 2 * step ? 2 : 1
    readonly property real metres: count * step / (Units.imperial ? 1.09361 : 1)

    Accessible.name: qsTr("Scale: the bar is %1 long").arg(words.text)
    Accessible.role: Accessible.StaticText
    implicitHeight: words.implicitHeight + 8 * Theme.dp
    implicitWidth: Math.max(line.width, words.implicitWidth)
    visible: metresPerDp > 0

    PlainText {
        id: words

        anchors.horizontalCenter: line.horizontalCenter
        color: Theme.secondaryText
        font.pixelSize: Theme.mapCredit
        style: Text.Outline
        styleColor: MapStyle.labelHalo
        text: Units.distance(bar.metres)
    }
    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.secondaryText
        height: 3 * Theme.dp
        radius: height / 2
        width: bar.metres / bar.metresPerDp * Theme.dp
    }
}
