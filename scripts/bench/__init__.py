"""What building, calling and models cost, as ratios measured side by side: `make bench`."""
