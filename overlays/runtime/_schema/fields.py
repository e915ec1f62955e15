"""What a field of a model is, what its other spellings are, and what attrs sees of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from .._imports import importing

if TYPE_CHECKING:
    from attrs import define

    from .model import Model
    from .readers import Reader
else:

    def define(**options):
        """Leave the class as it is: it is one of attrs for checkers, and for attrs when that asks (`Attributes`).

        To import attrs, and to let it build each class, costs more than all else of an import.
        """
        return lambda model: model


__all__ = ["Alias", "Attributes", "Field", "define"]

T = TypeVar("T")


class Field:
    """One concept of a model: its attribute, its published name, its other spellings, and how it is read.

    `needed`: the constructor wants it. A field that only answers have may be required of them, and is not needed.
    """

    __slots__ = ("aliases", "deprecated", "name", "needed", "reader", "required", "secret", "spellings", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        reader: Reader,
        *,
        aliases: tuple[str, ...] = (),
        required: bool = False,
        needed: bool = False,
        secret: bool = False,
        deprecated: bool = False,
    ) -> None:
        self.deprecated = deprecated
        self.name, self.wire, self.reader = name, wire, reader
        self.aliases, self.required, self.needed, self.secret = aliases, required, needed, secret
        self.spellings = (wire, *aliases)


class Alias(Generic[T]):
    """Another documented spelling of an attribute. Reads and writes the one value of the concept."""

    def __init__(self, name: str, spelling: str) -> None:
        self._name, self._spelling = name, spelling

    @overload
    def __get__(self, model: None, owner: type[Model]) -> Self: ...
    @overload
    def __get__(self, model: Model, owner: type[Model]) -> T: ...
    def __get__(self, model: Model | None, owner: type[Model]) -> Self | T:
        if model is None:
            return self
        value: T = getattr(model, self._name)
        return value

    def __set__(self, model: Model, value: T) -> None:
        model[self._spelling] = value

    def __delete__(self, model: Model) -> None:
        delattr(model, self._name)


class Attributes:
    """What attrs keeps of a class, made when it asks: for `attrs.fields`, `attrs.evolve`, `attrs.resolve_types`."""

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        with importing:
            import attrs

        fields = {
            # evolve reads each of these from a model: what an answer may lack, it cannot.
            field.name: attrs.field(
                init=field.needed or not field.required, kw_only=True, repr=_masked if field.secret else True
            )
            for field in owner._fields
        }
        fields["_origin"] = attrs.field(alias="_origin", kw_only=True, repr=False)
        made = attrs.fields(attrs.make_class(owner.__name__, fields, frozen=True, eq=False, repr=False, init=False))
        owner.__attrs_attrs__ = made
        return made


def _masked(_: object) -> str:
    return "***"
