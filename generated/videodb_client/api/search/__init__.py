"""The operations with the tag `search`."""
