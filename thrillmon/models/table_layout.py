"""How somebody has arranged the table list: columns, order, groups and filters; kept between runs, saved as views."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from thrillmon.models.table_columns import TABLE_COLUMNS
from thrillmon.models.table_groups import GROUPINGS

_KEYS = frozenset(column.key for column in TABLE_COLUMNS)
_GROUPS = frozenset(known.key for known in GROUPINGS)

# Nobody drags a column wider; a larger number is damage.
WIDEST = 4000


@dataclass(frozen=True, slots=True)
class Layout:
    """An arrangement.

    columns: the shown ones from left to right; empty for those that are shown until the user chooses.
    widths: pixels by column, of those the user has dragged.
    sort: a column, "" for the natural order.  group: a grouping, "" for none.  areas: as the user wrote them.
    values: by column, what a table may have there; a column without an entry lets everything through.
    query: the typed filter.  collapsed: closed groups, as grouping and group key.
    """

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    sort: str = ""
    descending: bool = False
    group: str = ""
    areas: str = ""
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    query: str = ""
    collapsed: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The shown columns from left to right."""
        return self.columns or DEFAULT_COLUMNS

    def to_text(self) -> str:
        """Return the arrangement as text to be kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


DEFAULT_COLUMNS = tuple(column.key for column in TABLE_COLUMNS if column.shown)


def layout_from(text: str) -> Layout:
    """Read a kept arrangement. What is damaged, or of another version, counts as never chosen."""
    return _layout(_read(text))


def views_to_text(views: Mapping[str, Layout]) -> str:
    """Return saved views as text to be kept."""
    return json.dumps({name: asdict(view) for name, view in views.items()}, ensure_ascii=False)


def views_from(text: str) -> dict[str, Layout]:
    """Read saved views; what is damaged is left out."""
    known = _read(text)
    return {name: _layout(cast("dict[str, Any]", entry)) for name, entry in known.items() if isinstance(entry, dict)}


def _read(text: str) -> dict[str, Any]:
    try:
        found: object = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _layout(entry: dict[str, Any]) -> Layout:
    columns = tuple(dict.fromkeys(key for key in _texts(entry.get("columns")) if key in _KEYS))
    sort, group = _text(entry.get("sort")), _text(entry.get("group"))
    return Layout(
        columns=columns,
        widths={
            key: width
            for key, width in _entries(entry.get("widths"))
            if key in _KEYS and isinstance(width, int) and 0 < width <= WIDEST
        },
        sort=sort if sort in _KEYS else "",
        descending=entry.get("descending") is True,
        group=group if group in _GROUPS else "",
        areas=_text(entry.get("areas")),
        values={key: _texts(values) for key, values in _entries(entry.get("values")) if key in _KEYS},
        query=_text(entry.get("query")),
        collapsed=_texts(entry.get("collapsed")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return tuple(entry for entry in entries if isinstance(entry, str))


def _entries(value: object) -> list[tuple[str, object]]:
    return list(cast("dict[str, object]", value).items()) if isinstance(value, dict) else []
