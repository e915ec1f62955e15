"""What building and calling cost, as ratios measured side by side: `make bench`."""
