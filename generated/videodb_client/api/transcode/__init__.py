"""The operations with the tag `transcode`."""
