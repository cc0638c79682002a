pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The sources, side by side; the one that is looked at is inverted, the one that plays carries a mark.
ListView {
    id: bar

    required property string looked
    required property string playing

    signal chosen(string source)

    Accessible.name: qsTr("Sources")
    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    clip: contentWidth > width
    height: Theme.touch
    interactive: contentWidth > width
    orientation: ListView.Horizontal
    spacing: Theme.touchGap

    delegate: Pill {
        required property int index
        required property string sourceId
        required property string kind
        required property string name

        chosen: sourceId === bar.looked
        iconName: sourceId === bar.playing ? "graphic_eq" : kind === "radio" ? "radio" : kind === "usb" ? "usb" : "directions_car"
        leftPadding: 20 * Theme.dp
        objectName: kind === "radio" ? "sourceRadio" : kind === "usb" ? "sourceUsb-" + (index - 2) : "sourceDevice"
        rightPadding: 24 * Theme.dp
        text: kind === "radio" ? qsTr("Radio") : kind === "usb" ? name : qsTr("In the car")
        width: Math.min(implicitWidth, 240 * Theme.dp)

        Component.onCompleted: if (chosen)
            Qt.callLater(bar.positionViewAtIndex, index, ListView.Contain)
        onActivated: bar.chosen(sourceId)
        onChosenChanged: if (chosen)
            bar.positionViewAtIndex(index, ListView.Contain)
    }
}
