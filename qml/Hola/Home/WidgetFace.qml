import QtQuick

// What a cell of the home screen holds; the cell says which widget it is to be.
Loader {
    property string kind: ""
}
