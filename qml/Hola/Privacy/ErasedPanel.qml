import QtQuick
import Hola.Controls
import Hola.Theme

// The account is gone; the car goes on.
Item {
    id: panel

    signal done

    EmptyState {
        action: qsTr("Done")
        anchors.centerIn: parent
        iconName: "check"
        objectName: "erased"
        text: qsTr("The services and this car have forgotten you. You drive on as a guest")
        title: qsTr("Account deleted")
        width: 640 * Theme.dp

        onActivated: panel.done()
    }
}
