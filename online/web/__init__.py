"""The phone's web page: plain HTML from the server, usable without script."""
