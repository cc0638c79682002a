pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// A line to type in; touching it opens the keyboard on the screen. While `reason` is set it refuses and says why,
// and keeps what was typed. `error` stands below it and grows it by a line; `clearable` adds a cross that empties it.
// By knob: press to walk the keyboard's keys, go back to let go of it. Whoever types on real keys needs none of that.
T.TextField {
    id: field

    property string iconName: ""
    property string reason: ""
    property string error: ""
    property bool clearable: false
    property bool busy: false
    property bool ringed: activeFocus && [Qt.TabFocusReason, Qt.BacktabFocusReason, Qt.ShortcutFocusReason].includes(focusReason)
    // Reached by the knob, and nothing typed since.
    property bool fresh: false
    readonly property real side: iconName !== "" ? 76 * Theme.dp : 28 * Theme.dp
    readonly property color edge: reason !== "" ? Theme.line : error !== "" ? Theme.danger : activeFocus ? Theme.accent : Theme.outline

    Accessible.description: reason !== "" ? reason : error
    Accessible.name: placeholderText
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    bottomInset: problem.visible ? problem.height : 0
    bottomPadding: bottomInset
    color: reason !== "" ? Theme.transparent : Theme.text
    enabled: reason === ""
    font.family: Theme.family
    font.pixelSize: Theme.primary
    implicitHeight: Theme.touch + bottomInset
    implicitWidth: 400 * Theme.dp
    leftPadding: side
    placeholderTextColor: Theme.secondaryText
    rightPadding: tail.visible ? tail.width : 28 * Theme.dp
    selectedTextColor: Theme.accentText
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    // Left and right belong to the words until their end is reached.
    Keys.onPressed: event => {
        if (ringed && fresh && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            event.accepted = true;
            KeyGrip.take(field);
        } else if (KeyGrip.line === field && (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)) {
            event.accepted = true;
            KeyGrip.letGo(field);
        } else if (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right || length === 0)
            FocusWalk.turn(field, event);
    }

    onAccepted: KeyGrip.letGo(field)
    onActiveFocusChanged: {
        fresh = activeFocus;
        if (!activeFocus)
            KeyGrip.letGo(field);
    }
    onTextEdited: fresh = false

    background: Rectangle {
        border.color: field.edge
        border.width: field.activeFocus || field.error !== "" ? Theme.focusStroke : Math.max(1, 2 * Theme.dp)
        color: Theme.raised
        radius: Theme.radiusButton

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 28 * Theme.dp
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.secondaryText
            name: field.iconName
            visible: field.iconName !== ""
        }
        FocusRing {
            radius: Theme.radiusButton + gap
            shown: field.ringed
        }
    }

    PlainText {
        anchors.bottomMargin: field.bottomInset
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        color: Theme.secondaryText
        font.pixelSize: field.font.pixelSize
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 2
        minimumPixelSize: Theme.small
        text: field.reason !== "" ? field.reason : field.placeholderText
        visible: field.length === 0 && field.preeditText.length === 0 || field.reason !== ""
        wrapMode: Text.Wrap
    }
    Loader {
        id: tail

        active: field.reason === "" && (field.busy || field.clearable && field.length > 0)
        anchors.right: parent.right
        height: Theme.touch
        visible: active
        width: Theme.touch

        sourceComponent: IconButton {
            busy: field.busy
            fill: Theme.transparent
            iconName: "cancel"
            objectName: field.objectName + "Clear"
            text: qsTr("Empty the line")

            onActivated: {
                field.clear();
                field.forceActiveFocus();
            }
        }
    }
    BodyText {
        id: problem

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 28 * Theme.dp
        anchors.right: parent.right
        color: Theme.danger
        objectName: field.objectName + "Error"
        text: field.error
        topPadding: 6 * Theme.dp
        visible: text !== "" && field.reason === ""
        wrapMode: Text.Wrap
    }
}
