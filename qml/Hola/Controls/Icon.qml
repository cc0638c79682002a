import QtQuick
import QtQuick.Controls.impl
import Hola.Theme

// A bundled Material Symbol, tinted once when it is loaded. It says nothing by itself to a screen reader.
Item {
    id: icon

    required property string name
    property color color: Theme.text
    property real size: Theme.iconSize

    implicitWidth: size
    implicitHeight: size

    IconImage {
        anchors.fill: parent
        color: icon.color
        source: Theme.icon(icon.name)
        sourceSize: Qt.size(icon.size, icon.size)
    }
}
