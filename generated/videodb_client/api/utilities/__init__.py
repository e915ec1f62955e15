"""The operations with the tag `utilities`."""
