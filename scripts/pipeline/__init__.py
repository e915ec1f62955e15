"""From the published description to the package: effective description, lock, generated code."""
