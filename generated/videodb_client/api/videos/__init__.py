"""The operations with the tag `videos`."""
