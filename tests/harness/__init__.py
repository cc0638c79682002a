"""One screen alone on made-up data: ``python -m tests.harness VIEW``."""
