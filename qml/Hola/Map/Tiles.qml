pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation

// QtLocation's plugins, one for each address of tiles: maps that show the same tiles keep them together, once.
QtObject {
    id: tiles

    // Plugins and how many maps have taken each, by address.
    property var taken: ({})
    readonly property Component source: Plugin {
        id: plugin

        required property string address
        required property string cacheDirectory

        name: "osm"

        PluginParameter {
            name: "osm.mapping.custom.host"
            value: plugin.address
        }
        PluginParameter {
            name: "osm.mapping.providersrepository.disabled"
            value: true
        }
        PluginParameter {
            name: "osm.mapping.cache.directory"
            value: plugin.cacheDirectory
        }
        // Tiles are drawn on this machine: a cache on disk would only wear it out, and could show a former theme.
        PluginParameter {
            name: "osm.mapping.cache.disk.size"
            value: 0
        }
    }

    // The plugin for tiles from `address`, which has %z, %x and %y in it; who takes one gives it back.
    function take(address: string, cacheDirectory: string): Plugin {
        const held = taken[address] ?? {
            plugin: source.createObject(tiles, {
                address: address,
                cacheDirectory: cacheDirectory
            }),
            maps: 0
        };
        held.maps += 1;
        taken[address] = held;
        return held.plugin;
    }

    function giveBack(address: string): void {
        const held = taken[address];
        held.maps -= 1;
        if (held.maps > 0)
            return;
        delete taken[address];
        // Its tiles go with it, but not before the map that is going just now.
        held.plugin.destroy();
    }
}
