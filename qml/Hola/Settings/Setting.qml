import QtQml

// One setting as it is listed, searched for and shown: `words` are others a driver may look for it with.
QtObject {
    required property string key
    required property string section
    required property string text
    property string detail: ""
    property string words: ""
}
