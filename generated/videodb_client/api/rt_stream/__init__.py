"""The operations with the tag `rt_stream`."""
