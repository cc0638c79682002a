pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hola.Theme

// A value on a track; the whole height of 76 can be touched. `text` is its spoken name, `valueText` what it stands
// at, shown above while it is moved. By knob: press to take hold, turn, press again (or go back) to let go.
// The wheel moves it; on a page that scrolls only once it was touched, so that it is not moved by the way.
T.Slider {
    id: slider

    required property string text
    property string valueText: ""
    property string reason: ""
    property bool explained: false
    property bool ringed: visualFocus
    property bool held: false
    // Slender, where it stands among others.
    property bool slim: false
    readonly property bool usable: enabled && reason === ""

    // Whether the wheel scrolls what it stands on.
    function rolls(): bool {
        const box = FocusWalk.flickableOf(slider);
        return box !== null && box.interactive && box.contentHeight > box.height + 1;
    }

    // One step by the knob; `moved` tells of it as of the finger.
    function nudge(more: bool): void {
        const before = value;
        more ? increase() : decrease();
        if (value !== before)
            moved();
    }

    Accessible.description: reason !== "" ? reason : valueText
    Accessible.name: text
    Accessible.role: Accessible.Slider
    focusPolicy: Qt.StrongFocus
    implicitHeight: Theme.touch
    implicitWidth: 320 * Theme.dp
    leftPadding: 22 * Theme.dp
    rightPadding: 22 * Theme.dp
    wheelEnabled: usable && (activeFocus || !rolls())

    Keys.onPressed: event => {
        const turned = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down, Qt.Key_Home, Qt.Key_End].includes(event.key);
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space) {
            event.accepted = true;
            if (usable)
                held = !held;
            else if (!explained)
                Reasons.show(slider, reason);
        } else if (held && (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)) {
            event.accepted = true;
            held = false;
        } else if (held && turned) {
            event.accepted = true;
            nudge([Qt.Key_Right, Qt.Key_Up, Qt.Key_End].includes(event.key));
        } else {
            FocusWalk.turn(slider, event);
            event.accepted = event.accepted || turned;
        }
    }
    onActiveFocusChanged: if (!activeFocus)
        held = false

    background: Rectangle {
        color: Theme.outline
        height: (slider.slim ? 6 : 10) * Theme.dp
        radius: height / 2
        width: slider.availableWidth
        x: slider.leftPadding
        y: (slider.height - height) / 2

        Rectangle {
            color: slider.usable ? Theme.accent : Theme.secondaryText
            height: parent.height
            radius: parent.radius
            width: slider.visualPosition * parent.width
        }
    }
    handle: Rectangle {
        color: !slider.usable ? Theme.outline : slider.pressed || slider.held ? Theme.accent : Theme.text
        height: width
        radius: width / 2
        width: (slider.slim ? 24 : 40) * Theme.dp
        x: slider.leftPadding + slider.visualPosition * slider.availableWidth - width / 2
        y: (slider.height - height) / 2

        FocusRing {
            radius: parent.radius + gap
            shown: slider.ringed
            target: slider
        }
    }

    Loader {
        active: slider.valueText !== "" && (slider.pressed || slider.held)
        x: slider.handle.x + (slider.handle.width - width) / 2
        y: slider.handle.y - height - 8 * Theme.dp

        sourceComponent: Rectangle {
            border.color: Theme.outline
            border.width: Theme.stroke
            color: Theme.surface
            implicitHeight: figure.implicitHeight + 16 * Theme.dp
            implicitWidth: figure.implicitWidth + 32 * Theme.dp
            radius: height / 2

            PlainText {
                id: figure

                anchors.centerIn: parent
                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                text: slider.valueText
            }
        }
    }
    // What cannot be moved takes the finger's touch and says why.
    Loader {
        active: !slider.usable && slider.enabled
        anchors.fill: parent

        sourceComponent: MouseArea {
            preventStealing: true

            onClicked: if (!slider.explained)
                Reasons.show(slider, slider.reason)
        }
    }
}
