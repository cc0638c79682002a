"""Who may use this car: its users, who of them drives, and what waits until they have shown who they are."""
