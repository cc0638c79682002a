import QtQuick
import Hola.Controls
import Hola.Theme

// Whose the car is from now on (ENR-8).
Item {
    id: panel

    required property string name

    signal done

    EmptyState {
        action: qsTr("Done")
        anchors.centerIn: parent
        iconName: "check"
        objectName: "registered"
        text: qsTr("This car belongs to %1 now").arg(panel.name)
        title: qsTr("Registered")
        width: 640 * Theme.dp

        onActivated: panel.done()
    }
}
