import QtQuick

// What the window tells Python, from the screen's own thread. An Item, though nothing of it is seen: for a plain
// object PySide looks through every class it knows, which takes a tenth of the whole start.
Item {
    signal firstFrame
    signal closeAsked

    visible: false
}
