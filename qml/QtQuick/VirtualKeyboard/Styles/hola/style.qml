pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Hola.Controls
import Hola.Theme

// The keyboard on the screen in the car's own look; Qt loads it by the name of its folder.
KeyboardStyle {
    id: style

    alternateKeysListBottomMargin: 4 * Theme.dp
    alternateKeysListItemHeight: 76 * Theme.dp
    alternateKeysListItemWidth: 76 * Theme.dp
    alternateKeysListTopMargin: 4 * Theme.dp
    keyboardDesignHeight: 304
    keyboardDesignWidth: 1176
    keyboardRelativeBottomMargin: 4 / keyboardDesignHeight
    keyboardRelativeLeftMargin: 24 / keyboardDesignWidth
    keyboardRelativeRightMargin: 24 / keyboardDesignWidth
    keyboardRelativeTopMargin: 4 / keyboardDesignHeight
    languagePopupListEnabled: true

    alternateKeysListBackground: Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        radius: Theme.radiusButton
    }
    alternateKeysListDelegate: Item {
        id: alternate

        required property string text

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        PlainText {
            anchors.centerIn: parent
            text: alternate.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.pressed
        radius: 14 * Theme.dp
    }
    backspaceKeyPanel: KeyFace {
        iconName: "backspace"
    }
    characterPreviewDelegate: Rectangle {
        id: preview

        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        border.color: Theme.accent
        border.width: Theme.focusStroke
        color: Theme.surface
        radius: 14 * Theme.dp

        PlainText {
            anchors.centerIn: parent
            font.pixelSize: Theme.title
            text: preview.text
        }
    }
    enterKeyPanel: KeyFace {
        iconName: (control as EnterKey)?.actionId === EnterKeyAction.Search ? "search" : "keyboard_return"
        prominent: true
    }
    hideKeyPanel: KeyFace {
        iconName: "keyboard_hide"
    }
    keyPanel: KeyFace {}
    keyboardBackground: Rectangle {
        color: Theme.surface

        Rectangle {
            color: Theme.line
            height: Theme.stroke
            width: parent.width
        }
    }
    languageKeyPanel: KeyFace {
        iconName: "language"
    }
    languageListBackground: Rectangle {
        border.color: Theme.line
        border.width: Theme.stroke
        color: Theme.surface
        radius: 14 * Theme.dp
    }
    languageListDelegate: SelectionListItem {
        id: language

        required property string displayName

        height: 76 * Theme.dp
        width: 320 * Theme.dp

        PlainText {
            anchors.fill: parent
            anchors.leftMargin: 20 * Theme.dp
            text: language.displayName
        }
    }
    languageListHighlight: Rectangle {
        color: Theme.pressed
        radius: 14 * Theme.dp
    }
    modeKeyPanel: KeyFace {
        lit: (control as ModeKey)?.mode ?? false
    }
    navigationHighlight: Rectangle {
        border.color: Theme.text
        border.width: Theme.focusStroke
        color: Theme.transparent
        radius: 14 * Theme.dp
    }
    shiftKeyPanel: KeyFace {
        iconName: InputContext.capsLockActive ? "keyboard_capslock" : "shift"
        lit: InputContext.shiftActive || InputContext.capsLockActive
    }
    spaceKeyPanel: KeyFace {
        label: Qt.locale(InputContext.locale).nativeLanguageName
    }
    symbolKeyPanel: KeyFace {}
}
