"""Notices to the driver: cards at the top and the list behind them."""
