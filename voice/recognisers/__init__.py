"""Engines that turn speech into text, all behind `voice.recognisers.protocol.Recogniser`."""
