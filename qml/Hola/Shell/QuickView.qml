pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// What is set often and told lately, one touch or swipe from the status line: light, theme, wake phrase, connection
// and the notices. Two columns, or one beside guidance.
FocusScope {
    id: view

    readonly property bool narrow: Navigation.guiding
    readonly property real columnWidth: 520 * Theme.dp
    // Beside guidance there is room for the newest notice only: the key leads to all of them.
    readonly property bool leadsToNotices: narrow && Notices.count > 0
    readonly property real tileWidth: (columnWidth - 2 * Theme.touchGap) / 3
    readonly property string themeWord: Preferences.theme === "auto" ? qsTr("Automatic") : Preferences.theme === "sun" ? qsTr("By the sun") : Preferences.theme === "day" ? qsTr("Day") : qsTr("Night")

    signal opened(string page, string detail)
    signal closed

    implicitHeight: narrow ? 484 * Theme.dp : quick.implicitHeight
    implicitWidth: narrow ? columnWidth : 2 * columnWidth + Theme.gap

    onVisibleChanged: if (visible)
        Notices.readAll()
    Component.onCompleted: if (visible)
        Notices.readAll()

    Column {
        id: quick

        spacing: Theme.touchGap

        Row {
            spacing: Theme.touchGap

            IconButton {
                iconName: "bedtime"
                objectName: "lightLowest"
                text: qsTr("Lowest light")

                onActivated: Light.lower()
            }
            Slider {
                from: 0.05
                implicitWidth: view.columnWidth - 2 * Theme.touch - 2 * Theme.touchGap
                objectName: "brightnessSlider"
                stepSize: 0.05
                text: qsTr("Brightness")
                value: Preferences.brightness

                onMoved: Light.setBrightness(value)
            }
            IconButton {
                iconName: "power_settings_new"
                objectName: "screenOff"
                text: qsTr("Screen off")

                onActivated: {
                    view.closed();
                    Light.turnOff();
                }
            }
        }
        Row {
            spacing: Theme.touchGap

            SheetKey {
                iconName: Preferences.theme === "day" ? "light_mode" : Preferences.theme === "night" ? "bedtime" : "brightness_6"
                implicitWidth: view.tileWidth
                objectName: "quickTheme"
                on: false
                plain: true
                text: qsTr("Colours, %1").arg(view.themeWord)
                words: view.themeWord

                onActivated: Preferences.setTheme(Preferences.theme === "day" ? "night" : Preferences.theme === "night" ? "auto" : "day")
            }
            SheetKey {
                iconName: Preferences.wakePhrase ? "mic" : "mic_off"
                implicitWidth: view.tileWidth
                objectName: "quickWake"
                on: Preferences.wakePhrase
                text: qsTr("Listen for “Hola Hola”")
                words: Preferences.wakePhrase ? qsTr("Listens") : qsTr("Key only", "the voice is called by its key only")

                onActivated: Preferences.setWakePhrase(!Preferences.wakePhrase)
            }
            SheetKey {
                iconName: "settings-fill"
                implicitWidth: view.tileWidth
                objectName: "quickSettings"
                on: false
                plain: true
                text: qsTr("Settings")
                visible: !view.leadsToNotices
                words: qsTr("Settings")

                onActivated: view.opened("settings", "")
            }
            SheetKey {
                iconName: "notifications"
                implicitWidth: view.tileWidth
                objectName: "quickNotices"
                on: false
                plain: true
                text: qsTr("Notices")
                visible: view.leadsToNotices
                words: qsTr("Notices")

                onActivated: view.opened("notices", "")
            }
        }
        // Beside guidance the newest notice needs the room.
        PrivacyKeys {
            keyWidth: view.tileWidth
            level: Privacy.level
            visible: !view.leadsToNotices

            onChosen: level => Privacy.setLevel(level)
        }
        ListRow {
            detail: Status.network === "online" ? Privacy.level === "full" ? qsTr("Position is shared") : qsTr("No position shared") : Status.networkMessage
            fill: Theme.raised
            iconColor: Status.network === "online" ? Theme.good : Theme.warning
            iconName: Status.network === "online" ? "cloud_done" : Status.network === "no_services" ? "cloud_alert" : "cloud_off"
            objectName: "connectionRow"
            opensPage: true
            text: Status.network === "online" ? qsTr("Connected") : Status.network === "no_services" ? qsTr("Services not reachable") : qsTr("Not connected")
            width: view.columnWidth

            onActivated: view.opened("settings", Privacy.level === "maximum" ? "privacy" : "online")
        }
        // Nobody asks for updates yet, so nothing is said of how new the software is.
        SmallText {
            objectName: "softwareLine"
            text: qsTr("Software %1. Updates are not looked for yet").arg(Status.version)
            visible: !view.narrow
            width: view.columnWidth
            wrapMode: Text.Wrap
        }
    }
    NoticeList {
        bare: view.narrow
        count: Notices.count
        height: view.narrow ? parent.height - y : parent.height
        notices: Notices.notices
        rows: Restrictions.listRows
        width: view.columnWidth
        x: view.narrow ? 0 : view.columnWidth + Theme.gap
        y: view.narrow ? quick.height + Theme.touchGap : 0

        onAllDismissed: Notices.dismissAll()
        onDismissed: key => Notices.dismiss(key)
        onPageAsked: view.opened("notices", "")
    }
}
