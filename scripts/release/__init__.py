"""What goes out: distributions, and their way to a package index."""
