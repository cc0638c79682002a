"""The light of screen and instruments, and the screen switched off."""
