pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The one notice shown now: what a service wants to say, or why the last tap failed, which goes first.
Item {
    id: board

    required property string key
    required property string iconName
    required property string title
    required property string text
    required property string urgency
    property string failure: ""
    readonly property bool shown: failure !== "" || key !== ""

    signal dismissed(string key)

    implicitHeight: card.height
    implicitWidth: Math.min(760 * Theme.dp, parent ? parent.width - 2 * Theme.margin : 0)

    Timer {
        id: life

        interval: 8000

        onTriggered: board.failure = ""
    }

    // Shows why a tap failed, for as long as it takes to read.
    function fail(message: string): void {
        failure = message;
        life.restart();
    }

    NoticeCard {
        id: card

        iconName: board.failure !== "" ? "info" : board.iconName
        objectName: "noticeCard"
        text: board.failure !== "" ? board.failure : board.text
        title: board.failure !== "" ? "" : board.title
        urgency: board.failure !== "" ? "warning" : board.urgency
        visible: board.shown
        width: board.width
        y: board.shown ? 0 : -height

        Behavior on y {
            NumberAnimation {
                duration: Theme.normal
                easing.type: Theme.easing
            }
        }

        onDismissed: {
            if (board.failure !== "")
                board.failure = "";
            else
                board.dismissed(board.key);
        }
    }
}
