"""The fixture that comes with the package: `fake_videodb`, a fresh fake for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from . import FakeVideoDB

__all__ = ["fake_videodb"]


@pytest.fixture
def fake_videodb() -> FakeVideoDB:
    """A fake of the VideoDB API: `AuthenticatedClient(token="sk-test", transport=fake_videodb.transport)`."""
    from . import FakeVideoDB

    return FakeVideoDB()
