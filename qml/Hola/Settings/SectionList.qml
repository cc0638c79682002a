pragma ComponentBehavior: Bound

import QtQuick
import Hola.Controls
import Hola.Theme

// The sections, one below the other, or side by side where there is only one column. The chosen one and those
// beside it are always in sight.
Flickable {
    id: list

    required property string current
    property bool horizontal: false
    // Holds the sections.
    readonly property alias holder: rows
    // Only then is it known where each one stands.
    property bool settled: false

    signal chosen(string section)

    function reveal(item: Item): void {
        if (!item || !settled)
            return;
        const wanted = horizontal ? item.x + item.width / 2 - width / 2 : item.y + item.height / 2 - height / 2;
        const most = horizontal ? contentWidth - width : contentHeight - height;
        const at = Math.max(0, Math.min(wanted, most));
        glide.stop();
        glide.property = horizontal ? "contentX" : "contentY";
        glide.to = at;
        glide.start();
    }

    // Where the chosen one stands now: words of another language are of another length.
    function revealChosen(): void {
        reveal(Array.from(rows.children).find(one => one instanceof Pill && one.chosen) ?? null);
    }

    Accessible.name: qsTr("Sections")
    Accessible.role: Accessible.List
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: horizontal ? height : rows.implicitHeight
    contentWidth: horizontal ? rows.implicitWidth : width
    implicitHeight: Theme.touch

    Component.onCompleted: settled = true
    onContentWidthChanged: if (horizontal)
        Qt.callLater(revealChosen)
    onHorizontalChanged: {
        contentX = 0;
        contentY = 0;
    }

    NumberAnimation {
        id: glide

        duration: Theme.normal
        easing.type: Theme.easing
        target: list
    }
    Grid {
        id: rows

        columns: list.horizontal ? Catalogue.sections.length : 1
        spacing: list.horizontal ? Theme.touchGap : 0

        Repeater {
            model: Catalogue.sections

            Pill {
                id: section

                required property Section modelData

                chosen: modelData.key === list.current
                fill: chosen ? Theme.text : list.horizontal ? Theme.surface : Theme.transparent
                iconName: modelData.iconName
                objectName: "settings-" + modelData.key
                radius: list.horizontal ? height / 2 : Theme.radiusButton
                text: modelData.text
                width: list.horizontal ? implicitWidth : list.width

                onActivated: list.chosen(section.modelData.key)
                onActiveFocusChanged: if (activeFocus && focusReason !== Qt.MouseFocusReason)
                    list.reveal(section)
                onChosenChanged: if (chosen)
                    list.reveal(section)
            }
        }
    }
}
