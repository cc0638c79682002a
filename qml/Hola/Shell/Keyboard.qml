import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Hola.Theme

// The keyboard on the screen; it lies above everything while a text field has the focus.
InputPanel {
    id: keyboard

    required property string language

    visible: active
    y: active ? parent.height - height : parent.height

    Behavior on y {
        NumberAnimation {
            duration: Theme.normal
            easing.type: Theme.easing
        }
    }

    Component.onCompleted: VirtualKeyboardSettings.activeLocales = ["en_GB", "es_ES"]
    onLanguageChanged: VirtualKeyboardSettings.locale = language.replace("-", "_")
}
