"""The voice assistant: microphone to intent, text to loudspeaker. A program of its own."""
