pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One line of a widget: words, with an icon before them if there is one.
Item {
    id: line

    required property string text
    property string iconName: ""
    property color iconColor: Theme.secondaryText
    property color color: Theme.text
    // As small as its letters may become before they wrap.
    property real least: Theme.small
    property int lines: Theme.textScale > 1 ? 2 : 1

    implicitHeight: words.height

    Icon {
        id: picture

        anchors.top: parent.top
        anchors.topMargin: (words.height / Math.max(1, words.lineCount) - height) / 2
        color: line.iconColor
        name: line.iconName
        size: 28 * Theme.dp
        visible: line.iconName !== ""
    }
    BodyText {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? 10 * Theme.dp : 0
        anchors.right: parent.right
        color: line.color
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: line.lines
        minimumPixelSize: line.least
        text: line.text
        wrapMode: line.lines > 1 ? Text.Wrap : Text.NoWrap
    }
}
