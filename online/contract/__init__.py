"""What the car and the services agree on: message types and pure rules, importing nothing of ours."""
