pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A code for the phone's camera with what it is for, and the words to type where there is no camera. While it is
// being made its place is held; when it cannot be made, or is no longer good, it says so and offers a new one.
Column {
    id: view

    required property string path
    required property int modules
    required property string text
    property string code: ""
    property string error: ""
    property string retry: qsTr("New code")
    property real size: 260 * Theme.dp

    signal retried

    Accessible.name: text
    Accessible.role: Accessible.Grouping
    spacing: 16 * Theme.dp
    width: size

    Loader {
        active: view.error === "" && view.modules > 0
        visible: active

        sourceComponent: QrCode {
            height: view.size
            modules: view.modules
            objectName: view.objectName + "Code"
            path: view.path
            text: view.text
            width: view.size
        }
    }
    Skeleton {
        height: view.size
        visible: view.error === "" && view.modules === 0
        width: view.size
    }
    Rectangle {
        border.color: Theme.outline
        border.width: Theme.stroke
        color: Theme.surface
        height: view.size
        radius: Theme.radiusButton
        visible: view.error !== ""
        width: view.size

        Column {
            anchors.left: parent.left
            anchors.margins: 16 * Theme.dp
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 16 * Theme.dp

            BodyText {
                horizontalAlignment: Text.AlignHCenter
                text: view.error
                width: parent.width
                wrapMode: Text.Wrap
            }
            Button {
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "refresh"
                objectName: view.objectName + "Retry"
                primary: true
                text: view.retry

                onActivated: view.retried()
            }
        }
    }
    BodyText {
        horizontalAlignment: Text.AlignHCenter
        text: view.text
        width: parent.width
        wrapMode: Text.Wrap
    }
    TitleText {
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.secondary
        text: view.code
        visible: text !== "" && view.error === ""
        width: parent.width
    }
}
