"""The operations with the tag `editor`."""
