"""The operations with the tag `meeting`."""
