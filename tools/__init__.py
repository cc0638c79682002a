"""Repository tools: set-up of a machine, checks of the tree, generation of QML type descriptions."""
