import QtQuick
import Hola.Controls
import Hola.Theme

// The apps in this car: none yet, and that is said.
Item {
    id: panel

    implicitHeight: empty.implicitHeight + 96 * Theme.dp

    EmptyState {
        id: empty

        anchors.centerIn: parent
        iconName: "widgets"
        objectName: "noApps"
        text: qsTr("Apps come with the In-Car Store, which this version does not have yet. Each will be listed here with what it may do, and can be removed here.")
        title: qsTr("No apps installed")
        width: Math.min(panel.width - 2 * Theme.padding, 720 * Theme.dp)
    }
}
