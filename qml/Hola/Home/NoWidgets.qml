import Hola.Controls
import Hola.Theme

// What stands in the place of the widgets when the driver has removed them all.
EmptyState {
    action: qsTr("Add a widget")
    compact: Theme.portrait
    iconName: "widgets"
    objectName: "noWidgets"
    text: qsTr("Those you add are shown here")
    title: qsTr("No widgets")
}
