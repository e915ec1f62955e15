"""The calls, a module for each tag."""
