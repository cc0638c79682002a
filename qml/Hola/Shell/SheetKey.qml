pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// A key of a panel that is on or off: an icon or a few letters, lit and marked while on; words below if there are any.
Pressable {
    id: key

    required property bool on
    property string iconName: ""
    property string letters: ""
    property string words: ""
    // Shows something else than on or off.
    property bool plain: false
    readonly property color ink: reason !== "" ? Theme.secondaryText : on ? Theme.accent : Theme.text

    Accessible.checkable: !plain
    Accessible.checked: !plain && on
    implicitHeight: words === "" ? Theme.touch : 96 * Theme.dp
    implicitWidth: 94 * Theme.dp

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: (key.words !== "" ? -16 : marks.visible ? -5 : 0) * Theme.dp
            color: key.ink
            name: key.iconName
            size: 36 * Theme.dp
            visible: key.iconName !== ""
        }
        PlainText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: marks.visible ? -5 * Theme.dp : 0
            color: key.ink
            font.pixelSize: Theme.secondary
            font.weight: key.on ? Font.DemiBold : Font.Normal
            text: key.letters
            visible: text !== ""
        }
        SmallText {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12 * Theme.dp
            color: Theme.text
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.smallest
            text: key.words
            visible: text !== ""
            width: parent.width
        }
        LevelMarks {
            id: marks

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 7 * Theme.dp
            anchors.horizontalCenter: parent.horizontalCenter
            ink: Theme.accent
            level: 1
            levels: 1
            visible: key.on && !key.plain
        }
    }
}
