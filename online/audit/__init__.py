"""The audit trail: who did what to an account, when and from where (PRV-4)."""
