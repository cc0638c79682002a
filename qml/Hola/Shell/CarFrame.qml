pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

// The car's one window. It belongs to QML, not to Python: what the render thread tells a window made in Python
// waits for the interpreter, and the interpreter may be waiting for the render thread.
Window {
    id: frame

    // What fills the window.
    property Item page
    // Known to Python, which reads plain objects only.
    readonly property Item pulse: Pulse {
        id: beat
    }
    property bool drawn: false

    title: "Hola"

    onClosing: close => {
        close.accepted = false;
        beat.closeAsked();
    }
    onPageChanged: if (frame.page)
        frame.page.parent = frame.contentItem

    Binding {
        property: "width"
        target: frame.page
        value: frame.width
        when: frame.page !== null
    }
    Binding {
        property: "height"
        target: frame.page
        value: frame.height
        when: frame.page !== null
    }
    Loader {
        active: !frame.drawn && frame.page !== null

        sourceComponent: Connections {
            // A frame without the page may still be on its way to the screen.
            property bool taken: false

            function onAfterSynchronizing() {
                taken = true;
            }

            function onFrameSwapped() {
                if (!taken)
                    return;
                frame.drawn = true;
                beat.firstFrame();
            }

            target: frame
        }
    }
}
