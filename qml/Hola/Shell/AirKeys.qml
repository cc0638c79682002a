pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Where the air comes out: one of three.
Row {
    id: keys

    required property string air

    signal chosen(string air)

    Accessible.name: qsTr("Where the air goes")
    Accessible.role: Accessible.Grouping
    spacing: Theme.touchGap

    SheetKey {
        iconName: "vertical_align_top"
        implicitWidth: (keys.width - 2 * keys.spacing) / 3
        objectName: "airUp"
        on: keys.air === "up"
        text: qsTr("Air to the windscreen")

        onActivated: keys.chosen("up")
    }
    SheetKey {
        iconName: "face"
        implicitWidth: (keys.width - 2 * keys.spacing) / 3
        objectName: "airMiddle"
        on: keys.air === "middle"
        text: qsTr("Air to the face")

        onActivated: keys.chosen("middle")
    }
    SheetKey {
        iconName: "footprint"
        implicitWidth: (keys.width - 2 * keys.spacing) / 3
        objectName: "airDown"
        on: keys.air === "down"
        text: qsTr("Air to the feet")

        onActivated: keys.chosen("down")
    }
}
