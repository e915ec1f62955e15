"""What happens when the vendor changes something: `make vendor`, `make update`, `make audit`, `make release`."""
