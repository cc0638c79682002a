pragma ComponentBehavior: Bound

import QtQuick
import Hola.Backend
import Hola.Controls
import Hola.Theme

// The car's own apps: what each may use now, what it keeps on the disk, how its program is. Under them what came from
// the store: nothing yet, and that is said.
Column {
    id: panel

    signal opened(string name, string detail)
    // What was opened is to be seen.
    signal revealed(Item row)

    // Icon and settings of an app, by its key.
    function iconOf(key: string): string {
        return ({
                navigation: "navigation-fill",
                media: "music_note",
                voice: "mic",
                phone: "mail",
                online: "cloud"
            })[key] ?? "directions_car";
    }
    function sectionOf(key: string): string {
        return ({
                navigation: "navigation",
                media: "sound",
                voice: "voice",
                phone: "contacts",
                online: "online"
            })[key] ?? "display";
    }

    spacing: Theme.touchGap

    // Whoever comes back finds all of them shut.
    Component.onCompleted: {
        if (Apps.chosen !== "")
            Apps.choose(Apps.chosen);
        Apps.look();
    }

    // Memory and disk change while somebody looks.
    Timer {
        interval: 5000
        repeat: true
        running: panel.visible

        onTriggered: Apps.look()
    }
    SettingRow {
        detail: Apps.storage !== "" ? Apps.storage : qsTr("Being measured")
        setting: Catalogue.appStorage
        width: panel.width
    }
    Repeater {
        model: Apps.apps

        AppCard {
            id: card

            required property string key

            busy: Apps.busy === key
            iconName: panel.iconOf(key)
            locked: Restrictions.driving
            objectName: "setting-app-" + key
            open: Apps.chosen === key
            problem: Apps.problem
            setting: Catalogue.ownApps.find(one => one.key === "app-" + card.key) ?? Catalogue.appVehicle
            stores: Apps.stores
            told: Apps.told
            uses: Apps.uses
            version: Status.version
            width: panel.width

            onOpenChanged: if (open)
                panel.revealed(card)
            onClearAsked: Apps.clear(card.key)
            onRestartAsked: Apps.restart(card.key)
            onSettingsAsked: panel.opened("settings", panel.sectionOf(card.key))
            onTouched: Apps.choose(card.key)
        }
    }
    SettingRow {
        detail: qsTr("None are installed. They come with the In-Car Store, which this version does not have yet")
        setting: Catalogue.apps
        width: panel.width
    }
}
