"""The operations with the tag `capture`."""
