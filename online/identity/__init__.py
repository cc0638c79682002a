"""Who is asking: sign-ins, their tokens, the device grant and the phone's cookie (ENR-2)."""
