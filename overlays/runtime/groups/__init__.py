"""What is written by hand of a tag's calls; the generated class of the tag inherits it."""
