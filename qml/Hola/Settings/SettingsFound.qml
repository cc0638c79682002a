pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// What a search has found: a touch leads to the setting.
Flickable {
    id: found

    required property list<Setting> settings
    required property string query

    signal chosen(Setting setting)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.max(rows.implicitHeight, empty.visible ? empty.implicitHeight : 0)

    Column {
        id: rows

        spacing: Theme.touchGap
        width: found.width

        Repeater {
            model: found.settings

            ListRow {
                id: row

                required property Setting modelData

                detail: Catalogue.section(modelData.section).text
                iconName: Catalogue.section(modelData.section).iconName
                objectName: "found-" + modelData.key
                opensPage: true
                text: modelData.text
                width: rows.width

                onActivated: found.chosen(row.modelData)
            }
        }
    }
    EmptyState {
        id: empty

        compact: true
        iconName: "search"
        objectName: "nothingFound"
        text: qsTr("Try another word, or choose a section.")
        title: qsTr("Nothing found for “%1”").arg(found.query)
        visible: found.settings.length === 0
        width: found.width
    }
}
