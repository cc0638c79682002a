pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// Takes a PIN of four digits. They show as dots only, and are forgotten as soon as they were handed on, the pad is
// left, or nobody typed for half a minute. `error` (why the last one was wrong) shakes the dots unless motion is
// reduced; with a `reason` (locked for a while) it takes none. `busy` while it is being checked. `lasting` is for a code
// that is no secret of the driver's: half of it waits as long as need be, also below the driving lock.
FocusScope {
    id: pad

    required property string title
    property string text: ""
    property string reason: ""
    property string error: ""
    property bool busy: false
    property bool lasting: false
    property int length: 4
    // Where there is width for it, the words stand beside the keys.
    readonly property real gap: 48 * Theme.dp
    readonly property bool beside: width >= 2 * keys.width + gap
    readonly property bool away: Application.state !== Qt.ApplicationActive
    readonly property string message: reason !== "" ? reason : error !== "" && secret.digits === "" ? error : text

    signal entered(string pin)
    signal cancelled

    function clear(): void {
        secret.digits = "";
    }

    function press(digit: string): void {
        if (busy || reason !== "")
            return;
        secret.digits += digit;
        if (secret.digits.length < length)
            return;
        const pin = secret.digits;
        clear();
        entered(pin);
    }

    Accessible.description: message
    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: beside ? Math.max(words.height, keys.height) : words.height + 16 * Theme.dp + keys.height
    implicitWidth: keys.implicitWidth

    Keys.onEscapePressed: pad.cancelled()
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            press(event.text);
        else if (event.key === Qt.Key_Backspace)
            secret.digits = secret.digits.slice(0, -1);
        else
            return;
        event.accepted = true;
    }
    onAwayChanged: clear()
    onErrorChanged: if (error !== "") {
        clear();
        if (!Theme.reducedMotion)
            shake.restart();
    }
    onReasonChanged: clear()
    onVisibleChanged: if (!lasting || !visible && enabled)
        clear()

    QtObject {
        id: secret

        property string digits: ""

        onDigitsChanged: forget.restart()
    }
    Timer {
        id: forget

        interval: 30000

        onTriggered: if (!pad.lasting)
            pad.clear()
    }
    Column {
        id: words

        spacing: 16 * Theme.dp
        width: pad.beside ? Math.min(520 * Theme.dp, pad.width - keys.width - pad.gap) : keys.width
        x: pad.beside ? (pad.width - width - keys.width - pad.gap) / 2 : (pad.width - width) / 2
        y: pad.beside ? (pad.height - height) / 2 : 0

        PrimaryText {
            horizontalAlignment: Text.AlignHCenter
            text: pad.title
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        PinDots {
            id: dots

            anchors.horizontalCenter: parent.horizontalCenter
            busy: pad.busy
            count: pad.busy ? pad.length : secret.digits.length
            failed: pad.error !== "" && secret.digits === "" && !pad.busy
            length: pad.length
            objectName: pad.objectName + "Dots"

            transform: Translate {
                id: place
            }
        }
        BodyText {
            color: pad.reason !== "" ? Theme.warning : pad.message === pad.error ? Theme.danger : Theme.secondaryText
            horizontalAlignment: Text.AlignHCenter
            // Room for two lines, so that nothing moves under the finger.
            height: 2 * Math.ceil(Theme.secondary * 1.25)
            maximumLineCount: 2
            objectName: pad.objectName + "Message"
            text: pad.message
            verticalAlignment: Text.AlignTop
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Grid {
        id: keys

        columns: 3
        x: pad.beside ? words.x + words.width + pad.gap : (pad.width - width) / 2
        y: pad.beside ? (pad.height - height) / 2 : words.height + 16 * Theme.dp
        spacing: Theme.touchGap

        Repeater {
            model: 9

            PinKey {
                required property int index

                objectName: pad.objectName + text
                reason: pad.reason
                text: String(index + 1)

                onActivated: pad.press(text)
            }
        }
        PinKey {
            iconName: "close"
            objectName: pad.objectName + "Cancel"
            text: qsTr("Cancel")

            onActivated: pad.cancelled()
        }
        PinKey {
            objectName: pad.objectName + text
            reason: pad.reason
            text: "0"

            onActivated: pad.press(text)
        }
        PinKey {
            iconName: "backspace"
            objectName: pad.objectName + "Delete"
            text: qsTr("Delete the last digit")

            onActivated: secret.digits = secret.digits.slice(0, -1)
        }
    }
    SequentialAnimation {
        id: shake

        loops: 2
        objectName: pad.objectName + "Shake"

        NumberAnimation {
            duration: 60
            property: "x"
            target: place
            to: 16 * Theme.dp
        }
        NumberAnimation {
            duration: 60
            property: "x"
            target: place
            to: -16 * Theme.dp
        }
        NumberAnimation {
            duration: 60
            property: "x"
            target: place
            to: 0
        }
    }
}
