"""Qt plumbing shared by all bridges: list models, coroutines from QML, translations."""
