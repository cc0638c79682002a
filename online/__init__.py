"""The online services: accounts, sign-in, garage, online intents and the phone's web page."""
