import QtQml

// One section of the settings; the file of its view is `file`.
QtObject {
    required property string key
    required property string text
    required property string iconName
    required property string file
}
