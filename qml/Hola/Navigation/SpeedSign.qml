import QtQuick
import Hola.Controls
import Hola.Theme

// The speed limit; when it is exceeded the sign grows and the car's own speed stands above it.
Item {
    id: sign

    // km/h; 0 where no limit is known.
    required property real limit
    required property real speed
    readonly property bool tooFast: limit > 0 && speed > limit + 3
    // What the car's own speed takes up above the sign and to the left of it.
    readonly property real above: tooFast ? pill.height + pill.anchors.bottomMargin : 0
    readonly property real aside: tooFast ? Math.max(0, pill.width - width) : 0

    Accessible.name: tooFast ? qsTr("Speed limit %1, you drive %2").arg(figure.text).arg(own.text) : qsTr("Speed limit %1").arg(figure.text)
    Accessible.role: Accessible.StaticText
    implicitHeight: 100 * Theme.dp
    implicitWidth: 100 * Theme.dp
    visible: limit > 0

    Rectangle {
        anchors.fill: parent
        border.color: Theme.signRing
        border.width: (sign.tooFast ? 14 : 10) * Theme.dp
        color: Theme.signFace
        radius: width / 2
        scale: sign.tooFast ? 1.12 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.normal
                easing.type: Theme.easing
            }
        }

        PlainText {
            id: figure

            anchors.centerIn: parent
            color: Theme.signInk
            font.pixelSize: (text.length > 2 ? 34 : 42) * Theme.dp
            font.weight: Font.DemiBold
            objectName: "speedLimit"
            text: Units.number(Units.speedValue(sign.limit), 0)
        }
    }
    Rectangle {
        id: pill

        anchors.bottom: parent.top
        anchors.bottomMargin: 10 * Theme.dp
        anchors.right: parent.right
        color: Theme.surface
        height: 44 * Theme.dp
        radius: height / 2
        visible: sign.tooFast
        width: warning.implicitWidth + 32 * Theme.dp

        Row {
            id: warning

            anchors.centerIn: parent
            spacing: 8 * Theme.dp

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.warning
                name: "warning"
                size: 26 * Theme.dp
            }
            PlainText {
                id: own

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.warning
                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                objectName: "ownSpeed"
                text: Units.speed(sign.speed)
            }
        }
    }
}
