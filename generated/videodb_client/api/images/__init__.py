"""The operations with the tag `images`."""
