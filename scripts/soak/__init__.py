"""Thousands of calls against the fake, over every fault and dialect: what came back wrong, twice, late or elsewhere."""
