"""The site: pages that are made of what the repository knows, beside those of `docs/pages`."""
