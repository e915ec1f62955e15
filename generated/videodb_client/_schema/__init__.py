"""How JSON is read and written, and what an operation makes of it."""
