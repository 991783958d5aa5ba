"""How much larger than usual everything is shown: what is painted in pixels grows with the text by these."""

_share = 1.0


def show_percent(percent: int) -> None:
    """Let all measures be so many per cent of the usual ones from now on."""
    global _share
    _share = percent / 100.0


def percent() -> int:
    """Return how many per cent of the usual ones measures are."""
    return round(_share * 100.0)


def scaled(pixels: float) -> float:
    """Return a measure of the usual size in the present one. Parts of pixels would blur what is drawn."""
    return pixels if _share == 1.0 else float(round(pixels * _share))


def usual(pixels: float) -> int:
    """Return a measure of the present size in the usual one."""
    return round(pixels / _share)


def whole(pixels: float) -> int:
    """Return a measure of the usual size in the present one, in whole pixels."""
    return round(pixels * _share)
