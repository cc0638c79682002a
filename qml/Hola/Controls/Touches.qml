pragma Singleton

import QtQml

// Tells of each press of a control, for those who want to hear it.
QtObject {
    signal pressed
}
