"""What the car's software is made of: parts, versions, licences."""
