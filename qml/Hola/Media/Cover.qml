import QtQuick
import Hola.Controls
import Hola.Theme

// The picture of what plays; without one the sign of its source.
Rectangle {
    id: cover

    required property url source
    required property string iconName

    Accessible.ignored: true
    clip: true
    color: Theme.raised
    radius: Theme.radiusButton

    Icon {
        anchors.centerIn: parent
        color: Theme.accent
        name: cover.iconName
        size: cover.width / 2
        visible: picture.status !== Image.Ready
    }
    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        source: cover.source
        sourceSize: Qt.size(cover.width * 2, cover.height * 2)
    }
}
