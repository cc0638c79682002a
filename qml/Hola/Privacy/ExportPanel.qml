pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// All data, fetched with the phone: a car has no good place for it.
Card {
    id: panel

    required property string address
    required property string qrPath
    required property int qrModules

    signal done

    QrCode {
        id: code

        anchors.left: parent.left
        anchors.leftMargin: 40 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        height: width
        modules: panel.qrModules
        objectName: "dataQr"
        path: panel.qrPath
        text: qsTr("QR code for your phone")
        width: Math.min(panel.height - 80 * Theme.dp, 400 * Theme.dp)
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: 48 * Theme.dp
        anchors.right: parent.right
        anchors.rightMargin: 40 * Theme.dp
        anchors.verticalCenter: parent.verticalCenter
        spacing: 18 * Theme.dp

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
            objectName: "dataAddress"
            text: lines
            width: parent.width
            wrapMode: Text.WordWrap
        }
        BodyText {
            color: Theme.text
            text: qsTr("2  Sign in there and download your data: one page to read, and files for other programs")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "exportDone"
            text: qsTr("Done")

            onActivated: panel.done()
        }
    }
}
