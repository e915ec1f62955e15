"""The models of what is sent and answered."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auto_recharge_settings import AutoRechargeSettings
    from .error import Error
    from .set_auto_recharge_result import SetAutoRechargeResult
else:
    # Not for type checkers: a module with __getattr__ has every name, misspelled ones included.
    _MODULES = {
        "AutoRechargeSettings": "auto_recharge_settings",
        "Error": "error",
        "SetAutoRechargeResult": "set_auto_recharge_result",
    }

    def __getattr__(name):
        from importlib import import_module

        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__():
        return sorted([*globals(), *_MODULES])


__all__ = (
    "AutoRechargeSettings",
    "Error",
    "SetAutoRechargeResult",
)
