pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// One app: its name, size and program in one line; open, what it uses and keeps and what can be done with it.
Rectangle {
    id: card

    required property Setting setting
    required property string iconName
    required property string version
    required property string size
    required property string cache
    required property bool hasCache
    required property string program
    required property string health
    required property bool restartable
    required property bool open
    required property bool busy
    required property bool locked
    required property string told
    required property string problem
    required property QtObject uses
    required property QtObject stores
    readonly property bool found: Catalogue.found === setting.key

    signal touched
    signal clearAsked
    signal restartAsked
    signal settingsAsked

    border.color: found ? Theme.accent : Theme.transparent
    border.width: found ? Theme.focusStroke : 0
    color: Theme.surface
    implicitHeight: head.height + (details.active ? details.height : 0)
    radius: Theme.radiusButton

    ListRow {
        id: head

        detail: card.program
        fill: Theme.transparent
        iconColor: card.health === "ill" ? Theme.warning : Theme.accent
        iconName: card.health === "ill" ? "warning" : card.iconName
        objectName: "app-" + card.setting.key.slice(4)
        text: card.setting.text
        textLines: 2
        value: card.size
        width: card.width

        onActivated: card.touched()

        Icon {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.secondaryText
            name: card.open ? "keyboard_arrow_up" : "keyboard_arrow_down"
        }
    }
    Loader {
        id: details

        active: card.open
        anchors.top: head.bottom
        width: card.width

        sourceComponent: AppDetails {
            busy: card.busy
            cache: card.cache
            hasCache: card.hasCache
            key: card.setting.key.slice(4)
            locked: card.locked
            problem: card.problem
            restartable: card.restartable
            stores: card.stores
            told: card.told
            uses: card.uses
            version: card.version

            onClearAsked: card.clearAsked()
            onRestartAsked: card.restartAsked()
            onSettingsAsked: card.settingsAsked()
        }
    }
}
