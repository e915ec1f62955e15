"""The operations with the tag `assets`."""
