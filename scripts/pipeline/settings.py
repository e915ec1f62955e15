"""The generator's settings, `generator-config.yaml`: read strictly: the generator passes over unknown ones."""

from __future__ import annotations

from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from pydantic import ValidationError

from pipeline.documents import read


class SettingsError(Exception):
    """The settings cannot be generated with. One line for each thing that is wrong."""


def read_settings(config: Path, folder: Path) -> Config:
    """Give the settings to generate into `folder` with. Raises `DocumentError` or `SettingsError`."""
    given = read(config)  # the generator's own reader says nothing that helps
    if not isinstance(given, dict):
        raise SettingsError(f"{config.name}: an object is wanted, of the generator's settings")
    if unknown := sorted(given.keys() - ConfigFile.model_fields.keys()):
        raise SettingsError(f"{config.name}: {', '.join(unknown)}: the generator has no such setting")
    try:
        settings = Config.from_sources(
            ConfigFile.load_from_path(config),
            meta_type=MetaType.NONE,
            document_source="effective.yaml",
            file_encoding="utf-8",
            overwrite=True,
            output_path=folder,
        )
    except ValidationError as error:
        wrong = [(".".join(map(str, one["loc"])), one["msg"]) for one in error.errors()]
        raise SettingsError("\n".join(f"{config.name}: {where}: {what}" for where, what in wrong)) from error
    if not settings.post_hooks or any("--isolated" not in hook for hook in settings.post_hooks):
        raise SettingsError(f"{config.name}: post_hooks must name every hook, with --isolated")
    if not settings.literal_enums:
        raise SettingsError(f"{config.name}: literal_enums: true is wanted: the templates know values, and no classes")
    return settings
