"""How a request travels. httpx and httpcore are known in here and nowhere else."""
