"""What may leave the car: the level the driver chose, and the one gate that keeps to it (PRV-1, AVL-3)."""
