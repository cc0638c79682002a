"""The barest programs that do one thing: what the car's figures are measured against."""
