"""The operations with the tag `authentication`."""
