"""The operations with the tag `billing`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_checkout as create_checkout
    from . import create_topup as create_topup
    from . import get_auto_recharge as get_auto_recharge
    from . import get_usage as get_usage
    from . import list_checkouts as list_checkouts
    from . import list_invoices as list_invoices
    from . import set_auto_recharge as set_auto_recharge
else:
    from ..._lazy import modules as _modules

    __getattr__, __dir__ = _modules(
        __name__,
        (
            "create_checkout",
            "create_topup",
            "get_auto_recharge",
            "get_usage",
            "list_checkouts",
            "list_invoices",
            "set_auto_recharge",
        ),
    )
