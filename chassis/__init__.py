"""What every program of the car stands on: errors, wire, clock, durable files, downloads and logs."""
