"""Fixtures: what was seen of the server, held against descriptions."""
