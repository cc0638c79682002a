pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// One question with its answers, over the page it belongs to. It holds the focus until it is answered; going back
// is the same as `cancel`. `keepClear` is what must stay in sight, as the next maneuver: the question then stands
// beside or below it, and nothing else is darkened or locked (HMI-4).
FocusScope {
    id: dialog

    required property string title
    required property string text
    property bool open: false
    property string iconName: ""
    property string accept: qsTr("OK")
    property string cancel: qsTr("Cancel")
    property bool danger: false
    property bool busy: false
    property string reason: ""
    property string error: ""
    property rect keepClear: Qt.rect(0, 0, 0, 0)
    default property alias content: slot.data
    readonly property bool trapsFocus: open
    readonly property bool guided: keepClear.width > 0 && keepClear.height > 0
    readonly property bool beside: guided && width - keepClear.right >= 480 * Theme.dp
    readonly property rect free: !guided ? Qt.rect(0, 0, width, height) : beside ? Qt.rect(keepClear.right, 0, width - keepClear.right, height) : Qt.rect(0, keepClear.bottom, width, height - keepClear.bottom)
    property Item before: null

    signal accepted
    signal cancelled

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    visible: open
    z: 50

    Keys.onBackPressed: dialog.cancelled()
    Keys.onEscapePressed: dialog.cancelled()
    onOpenChanged: {
        if (open) {
            before = Window.activeFocusItem;
            no.forceActiveFocus((before as T.Control)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
        } else if (before) {
            before.forceActiveFocus(no.visualFocus || yes.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
            before = null;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        visible: !dialog.guided

        MouseArea {
            anchors.fill: parent
        }
    }
    Card {
        id: card

        readonly property real room: dialog.free.height - 2 * Theme.gap - heading.height - answers.height - 2 * Theme.padding - 2 * column.spacing

        border.color: Theme.line
        border.width: Theme.stroke
        height: column.height + 2 * Theme.padding
        objectName: dialog.objectName + "Card"
        width: Math.min(720 * Theme.dp, dialog.free.width - 2 * Theme.gap)
        x: dialog.free.x + (dialog.free.width - width) / 2
        y: dialog.free.y + (dialog.free.height - height) / 2

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.padding
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 20 * Theme.dp

            Item {
                id: heading

                height: Math.max(words.height, picture.visible ? picture.height : 0)
                width: parent.width

                Icon {
                    id: picture

                    color: dialog.danger ? Theme.danger : Theme.accent
                    name: dialog.iconName
                    size: 36 * Theme.dp
                    visible: name !== ""
                }
                TitleText {
                    id: words

                    anchors.left: picture.visible ? picture.right : parent.left
                    anchors.leftMargin: picture.visible ? 16 * Theme.dp : 0
                    anchors.right: parent.right
                    maximumLineCount: 2
                    text: dialog.title
                    wrapMode: Text.Wrap
                }
            }
            Flickable {
                id: scroller

                clip: interactive
                contentHeight: inside.height
                height: Math.min(contentHeight, Math.max(Theme.touch, card.room))
                interactive: contentHeight > height
                width: parent.width

                Column {
                    id: inside

                    spacing: 16 * Theme.dp
                    width: parent.width

                    BodyText {
                        lineHeight: 1.2
                        text: dialog.text
                        visible: text !== ""
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                    Column {
                        id: slot

                        spacing: Theme.touchGap
                        width: parent.width
                    }
                    BodyText {
                        color: Theme.danger
                        text: dialog.error
                        visible: text !== ""
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }
            Flow {
                id: answers

                layoutDirection: Qt.RightToLeft
                spacing: Theme.touchGap
                width: parent.width

                Button {
                    id: yes

                    busy: dialog.busy
                    danger: dialog.danger
                    objectName: dialog.objectName + "Accept"
                    primary: true
                    reason: dialog.reason
                    text: dialog.accept

                    onActivated: dialog.accepted()
                }
                Button {
                    id: no

                    focus: true
                    objectName: dialog.objectName + "Cancel"
                    text: dialog.cancel
                    visible: text !== ""

                    onActivated: dialog.cancelled()
                }
            }
        }
    }
}
