"""The operations with the tag `audio`."""
