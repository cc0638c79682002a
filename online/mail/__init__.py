"""Mail: queued durably with the change that causes it, delivered to a mail server or the local outbox."""
