pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// Signing in on a second screen (ENR-2): the code to scan, the code to compare, and how long it holds.
Card {
    id: panel

    required property string qrPath
    required property int qrModules
    required property string userCode
    required property string address
    required property int secondsLeft
    // What is offered instead of the phone.
    property string instead: qsTr("Cancel")
    // Large letters need the height beside the code and above and below it.
    readonly property bool tight: Theme.textScale > 1
    readonly property bool low: tight && height < 480 * Theme.dp
    readonly property real rim: (low ? 20 : 40) * Theme.dp

    signal cancelled

    function minutes(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    QrCode {
        id: code

        anchors.left: parent.left
        anchors.leftMargin: panel.rim
        anchors.verticalCenter: parent.verticalCenter
        height: width
        modules: panel.qrModules
        objectName: "signInQr"
        path: panel.qrPath
        text: qsTr("QR code for your phone")
        width: Math.min(panel.height - 80 * Theme.dp, 400 * Theme.dp)
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: panel.rim + 8 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: panel.rim
        anchors.top: parent.top
        anchors.topMargin: panel.low ? panel.rim : panel.tight ? Theme.padding : code.y
        spacing: (panel.tight ? panel.low ? 2 : 10 : 18) * Theme.dp

        Column {
            spacing: 4 * Theme.dp
            width: parent.width

            BodyText {
                color: Theme.text
                text: qsTr("1  Scan the code with your phone, or open")
                width: parent.width
                wrapMode: Text.Wrap
            }
            PlainText {
                // An address that is too long for one line breaks after a slash.
                readonly property string lines: panel.address.replace(/([^:/])\//g, "$1/\u200b")

                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                objectName: "signInAddress"
                text: lines
                width: parent.width
                wrapMode: Text.WordWrap
            }
        }
        Column {
            spacing: 4 * Theme.dp
            width: parent.width

            BodyText {
                color: Theme.text
                text: qsTr("2  Check that the phone shows this code")
                width: parent.width
                wrapMode: Text.Wrap
            }
            KeyText {
                color: Theme.accent
                objectName: "userCode"
                text: panel.userCode
            }
        }
        BodyText {
            color: Theme.text
            text: qsTr("3  Confirm on the phone; the car follows by itself")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.low ? panel.rim : panel.tight ? Theme.padding : code.y
        anchors.left: code.right
        anchors.leftMargin: panel.rim + 8 * Theme.dp
        spacing: 28 * Theme.dp

        Button {
            objectName: "cancelSignIn"
            text: panel.instead

            onActivated: panel.cancelled()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Expires in %1").arg(panel.minutes(panel.secondsLeft))
        }
    }
}
