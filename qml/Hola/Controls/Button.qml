pragma ComponentBehavior: Bound

import QtQuick
import Hola.Theme

// A button with words, and an icon if there is one. `primary` is the page's obvious next step, `danger` cannot be
// undone, `quiet` has no face. While `busy` it turns and takes no second press; after an `error` it says so.
Pressable {
    id: button

    property string iconName: ""
    property bool primary: false
    property bool danger: false
    property bool quiet: false
    readonly property bool usable: enabled && reason === ""
    readonly property color strong: danger ? Theme.danger : Theme.accent
    readonly property color ink: !usable ? Theme.secondaryText : primary ? Theme.accentText : danger ? Theme.danger : Theme.text
    readonly property string sign: error !== "" ? "error" : iconName

    fill: primary && usable ? strong : quiet ? Theme.transparent : Theme.raised
    fillPressed: primary && usable ? Qt.darker(strong, 1.15) : Theme.pressed
    implicitWidth: Math.max(2 * Theme.touch, Math.ceil(implicitContentWidth) + leftPadding + rightPadding)
    leftPadding: 32 * Theme.dp
    radius: height / 2
    rightPadding: 32 * Theme.dp

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: words.implicitWidth + (picture.width > 0 ? picture.width + row.spacing : 0)

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 12 * Theme.dp

            Item {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                height: Theme.iconSize
                visible: width > 0
                width: button.busy || button.sign !== "" ? Theme.iconSize : 0

                Icon {
                    anchors.fill: parent
                    color: button.error !== "" && !button.primary ? Theme.danger : button.ink
                    name: button.sign
                    visible: !button.busy
                }
                Loader {
                    active: button.busy
                    anchors.fill: parent

                    sourceComponent: Spinner {
                        color: button.ink
                    }
                }
            }
            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                font.pixelSize: Theme.secondary
                font.weight: Font.DemiBold
                text: button.text
                width: Math.min(implicitWidth, Math.ceil(Math.max(0, button.availableWidth - x)))
            }
        }
    }
}
