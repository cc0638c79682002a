pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Everything that is typed.
Column {
    id: panel

    property string pinError: ""

    spacing: Theme.gap

    Specimens {
        title: "Text field: empty, typed, focused, refusing, busy, wrong"

        TextField {
            iconName: "search"
            objectName: "galleryField"
            placeholderText: "Where to?"
        }
        TextField {
            clearable: true
            iconName: "search"
            objectName: "galleryTyped"
            placeholderText: "Where to?"
            text: "Ateneum"
        }
        TextField {
            placeholderText: "Focused"
            ringed: true
        }
        TextField {
            placeholderText: "Where to?"
            reason: "Typing opens when you have stopped"
            text: "Aten"
            width: 560 * Theme.dp
        }
        TextField {
            busy: true
            placeholderText: "Looking"
            text: "Ateneum"
        }
        TextField {
            clearable: true
            error: "An e-mail has an @ in it"
            placeholderText: "E-mail"
            text: "nuria.example.org"
        }
    }
    Specimens {
        title: "PIN pad: ready (1234 is right), wrong, locked, busy"

        PinPad {
            error: panel.pinError
            objectName: "galleryPin"
            text: "Try 1234"
            title: "S-PIN"

            onEntered: pin => {
                panel.pinError = "";
                panel.pinError = pin === "1234" ? "" : "Wrong PIN. 2 tries left.";
            }
        }
        PinPad {
            error: "Wrong PIN. 2 tries left."
            title: "Wrong"
        }
        PinPad {
            reason: "Locked for 28 s after three wrong PINs"
            title: "Locked"
        }
        PinPad {
            busy: true
            text: "Checking"
            title: "Busy"
        }
    }
}
