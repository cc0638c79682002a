pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// The trip computer: since start, since refuelling and long-term beside each other, each with its reset (VEH-3).
Grid {
    id: panel

    // Rows with `kind`, `kilometres`, `seconds`, `speedKmh`, `litres`, `kilowattHours`.
    required property QtObject memories
    required property string powertrain
    required property string undoable

    signal resetTapped(string kind)
    signal undoTapped

    columns: Theme.portrait ? 1 : 3
    spacing: Theme.gap

    Repeater {
        model: panel.memories

        TripMemory {
            height: Theme.portrait ? Math.min(420 * Theme.dp, (panel.height - 2 * panel.spacing) / 3) : Math.min(panel.height, 440 * Theme.dp)
            powertrain: panel.powertrain
            undoable: panel.undoable === kind
            width: Theme.portrait ? panel.width : (panel.width - 2 * panel.spacing) / 3

            onResetTapped: panel.resetTapped(kind)
            onUndoTapped: panel.undoTapped()
        }
    }
}
