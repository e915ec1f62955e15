"""A fixture that several files here share."""

from __future__ import annotations

from canaries import seen

__all__ = ["seen"]
