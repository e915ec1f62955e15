"""The operations with the tag `sandbox`."""
