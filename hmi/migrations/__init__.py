"""Steps from one version of the database to the next: ``NNNN_name.sql``, applied in order, once each.

A released step is never edited; a change is a new step with the next number.
"""
