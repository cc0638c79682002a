import QtQuick

// Stands in for what needs more than a glance while the car moves, and offers the voice in its place.
EmptyState {
    id: lock

    iconName: "directions_car"
    objectName: "drivingLock"
    text: qsTr("It opens again when you have stopped.")
    title: qsTr("Not while driving")
    action: qsTr("Say it instead")
}
