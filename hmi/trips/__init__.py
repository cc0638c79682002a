"""The trip computer: distance, time, consumption since start, since refuelling and long-term (VEH-3)."""
