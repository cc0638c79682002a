"""Whose car this is: signing in, the account and the enrolment of this car."""
