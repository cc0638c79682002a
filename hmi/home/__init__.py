"""The home screen: which widgets it shows, in which order, for whom; and the weather one of them shows."""
