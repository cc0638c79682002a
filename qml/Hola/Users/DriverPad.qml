import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// Asks the driver for the S-PIN; until then all works but what is confidential.
PinPad {
    id: pad

    readonly property string wait: Users.closedSeconds >= 60 ? Units.duration(Users.closedSeconds) : qsTr("%1 s", "seconds").arg(Users.closedSeconds)

    busy: Users.entry === "checking"
    error: Users.entryProblem
    objectName: "driverPin"
    reason: Restrictions.keyboardLocked ? qsTr("Enter it when the car is parked") : Users.closedSeconds < 0 ? qsTr("Locked. Set another S-PIN in your account on the phone") : Users.closedSeconds > 0 ? qsTr("Locked after wrong entries. Opens in %1").arg(wait) : ""
    text: qsTr("Then your places and messages show")
    title: qsTr("S-PIN of %1").arg(Users.name)

    onCancelled: Users.leave()
    onEntered: pin => Users.enter(pin)
}
