"""The operations with the tag `ai_generation`."""
