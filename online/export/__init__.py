"""Taking one's data along, and having it erased (PRV-3)."""
