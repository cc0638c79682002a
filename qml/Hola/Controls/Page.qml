pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The frame of a page: its title at the left, free for content below.
FocusScope {
    id: page

    required property string title
    default property alias content: body.data

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Theme.headerHeight
        objectName: "pageTitle"
        text: page.title
        width: parent.width - 460 * Theme.dp
    }
    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: heading.bottom
    }
}
