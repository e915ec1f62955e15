"""The operations with the tag `billing`."""
