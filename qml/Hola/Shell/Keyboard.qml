import QtQuick
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Hola.Controls
import Hola.Theme

// The keyboard on the screen; it lies above the pages, not the climate bar, while a text field has the focus.
InputPanel {
    id: keyboard

    required property string language

    visible: y < parent.height
    y: active ? parent.height - height : parent.height

    Binding {
        property: "arrowKeyNavigationEnabled"
        target: VirtualKeyboardSettings
        value: KeyGrip.held
    }
    Behavior on y {
        NumberAnimation {
            duration: Theme.normal
            easing.type: Theme.easing
        }
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["en_GB", "en_US", "es_ES", "fr_FR", "de_DE", "it_IT", "cs_CZ"];
        // A field that was touched before the keyboard was there has asked in vain.
        const field = Window.activeFocusItem as T.TextField;
        if (field) {
            const reason = field.focusReason;
            field.focus = false;
            field.forceActiveFocus(reason);
        }
    }
    onActiveChanged: if (!active)
        KeyGrip.letGo(KeyGrip.line)
    onLanguageChanged: VirtualKeyboardSettings.locale = language.replace("-", "_")
}
