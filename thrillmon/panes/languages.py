"""The language of the window: the chosen one or the system's; Qt's own words, dates and numbers go with it."""

import logging
from collections.abc import Iterable, Mapping
from typing import Literal, cast, get_args

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from thrillmon.panes.memory import Memory
from thrillmon.panes.resources import folder

log = logging.getLogger(__name__)

Tongue = Literal["en", "zh-Hant", "zh-Hans"]
Language = Literal["system", "en", "zh-Hant", "zh-Hans"]
"""What can be chosen: a tongue, or that of the system."""

VARIABLE = "THRILLMON_LANGUAGE"
KEY = "window/language"

# By their own names: who looks for a language need not read the one that is shown.
NAMES: Mapping[Tongue, str] = {"en": "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文"}

TONGUES: tuple[Tongue, ...] = get_args(Tongue)

# The locale of a tongue where the system's is that of another; Qt's own translations carry the same names.
_LOCALES: Mapping[Tongue, str] = {"en": "en_GB", "zh-Hant": "zh_TW", "zh-Hans": "zh_CN"}

_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})


def from_environment(environment: Mapping[str, str]) -> Language:
    """Return the language that THRILLMON_LANGUAGE names, else the system's."""
    named = environment.get(VARIABLE, "") or "system"
    if named in get_args(Language):
        return cast("Language", named)
    log.warning("%s is %r; it must be one of %s. The system's is used.", VARIABLE, named, ", ".join(get_args(Language)))
    return "system"


def kept(memory: Memory) -> Language:
    """Return the language that was chosen in the window, else the system's."""
    named = memory.text(KEY)
    return cast("Language", named) if named in get_args(Language) else "system"


def chosen(environment: Mapping[str, str], memory: Memory) -> Language:
    """Return the language to begin with: THRILLMON_LANGUAGE goes before what was chosen in the window."""
    return from_environment(environment) if environment.get(VARIABLE) else kept(memory)


def tongue_of(tags: Iterable[str]) -> Tongue:
    """Return the first of our tongues among language tags such as zh-Hant-MO or en_GB; English when there is none."""
    for tag in tags:
        language, *rest = tag.replace("_", "-").split("-")
        if language == "en":
            return "en"
        if language == "zh":
            # The script decides; without one the territory does.
            return "zh-Hans" if "Hans" in rest or _TRADITIONAL.isdisjoint(rest) else "zh-Hant"
    return "en"


def install(application: QApplication, language: Language) -> Tongue:
    """Make the application speak a language, before its first widget is made; return which it is.

    A translation that is not there leaves English.
    """
    tongue = tongue_of(QLocale.system().uiLanguages()) if language == "system" else language
    system = QLocale.system()
    QLocale.setDefault(system if tongue_of([system.bcp47Name()]) == tongue else QLocale(_LOCALES[tongue]))
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    if tongue != "en":
        ours = folder() / "i18n" / f"thrillmon_{tongue.replace('-', '_')}.qm"
        theirs = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{_LOCALES[tongue]}.qm"
        for file in (theirs, str(ours)):
            _load(application, file)
    return tongue


def _load(application: QApplication, file: str) -> None:
    translator = QTranslator(application)
    if translator.load(file):
        application.installTranslator(translator)
    else:
        log.warning("The translation %s cannot be read; its texts are shown in English.", file)
        translator.deleteLater()
