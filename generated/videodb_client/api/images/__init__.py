"""The operations with the tag `images`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_image as delete_image
    from . import generate_image_url as generate_image_url
    from . import get_image as get_image
    from . import list_images as list_images
    from . import update_image as update_image
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "delete_image",
            "generate_image_url",
            "get_image",
            "list_images",
            "update_image",
        ),
    )
