import QtQml

// What the window tells Python, from the screen's own thread.
QtObject {
    signal firstFrame
    signal closeAsked
}
