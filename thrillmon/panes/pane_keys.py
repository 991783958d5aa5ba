"""The keys that panes take by themselves, beside those of their actions: what each does."""

from thrillmon.models.words import tr

Keys = tuple[tuple[str, str], ...]


def table_keys() -> Keys:
    """Return those of the list of tables."""
    return (
        ("↑ ↓ PgUp PgDn Home End", tr("Go from table to table")),
        ("← →", tr("Close or open a group; on a table, go from column to column")),
        (tr("Enter, Space"), tr("Open or close the details of the chosen table, or a group")),
        (tr("Menu"), tr("Columns, order, groups, filters, views")),
        (tr("Tab"), tr("From the filter to the menu, the worst tables, the list and the details")),
        (tr("Escape"), tr("Take the filter out")),
    )


def timeline_keys() -> Keys:
    """Return those of the timeline."""
    return (
        ("← → ↑ ↓", tr("Go from step to step, from round to round")),
        (tr("Ctrl+Left, Ctrl+Right"), tr("Move the picture in time")),
        (tr("Ctrl+Up, Ctrl+Down, PgUp, PgDn"), tr("Scroll through the rounds")),
        ("+ −", tr("Look closer, look from afar")),
        (tr("Home"), tr("To the oldest round")),
        (tr("End"), tr("Back to now")),
        (tr("Enter, Space"), tr("Open what is chosen; tell it in full")),
        (tr("Escape"), tr("Close, step by step, what was opened")),
    )


def rewind_keys() -> Keys:
    """Return those of the scrubber."""
    return (
        ("← →", tr("Some seconds back or forth; with Shift more")),
        ("PgUp PgDn", tr("Some minutes back or forth")),
        (tr("Home"), tr("To where the archive begins")),
        (tr("End, Escape"), tr("Back to live")),
        ("+ − *", tr("Look closer, look from afar, as usual")),
        ("0 … 9", tr("Begin to type a time")),
    )


def wall_keys() -> Keys:
    """Return those of the wall."""
    return (
        ("← → ↑ ↓", tr("Go from tile to tile")),
        (tr("Enter"), tr("Show this table in the window")),
        (tr("Escape"), tr("Leave the wall")),
    )


def list_keys() -> Keys:
    """Return those of lists that open what is chosen in them."""
    return (
        ("↑ ↓ PgUp PgDn Home End", tr("Go from line to line")),
        (tr("Enter"), tr("Open what is chosen")),
        (tr("Escape"), tr("Close what was opened, or take the query out")),
    )
