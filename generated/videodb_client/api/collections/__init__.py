"""The operations with the tag `collections`."""
