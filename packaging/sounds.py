"""Make the tones of the alarms: one per priority, told apart by number, pitch and pace, in resources/sounds.

Usage: python packaging/sounds.py
"""

import math
import struct
import wave
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050

# Overtones make a tone easy to place in a noisy room; each is so much quieter than the one before.
OVERTONES = (1.0, 0.45, 0.2, 0.1)
LOUDEST = 0.8

# A tone that begins at once clicks.
FADE_SECONDS = 0.012


class Pulse(NamedTuple):
    """A tone and the silence behind it. pitch: hertz."""

    pitch: float
    seconds: float
    pause: float


TONES: dict[str, tuple[Pulse, ...]] = {
    # Three quick pulses that rise, twice: nobody takes it for anything else.
    "high": (Pulse(784, 0.11, 0.05), Pulse(988, 0.11, 0.05), Pulse(1319, 0.16, 0.14)) * 2,
    "medium": (Pulse(659, 0.17, 0.12), Pulse(523, 0.22, 0.05)),
    "low": (Pulse(392, 0.28, 0.05),),
}


def samples(pulses: tuple[Pulse, ...]) -> bytes:
    """Return pulses as 16-bit samples."""
    found: list[int] = []
    for pulse in pulses:
        count = round(pulse.seconds * RATE)
        fade = round(FADE_SECONDS * RATE)
        for number in range(count):
            envelope = min(1.0, number / fade, (count - number) / fade) * math.exp(-1.2 * number / count)
            angle = 2 * math.pi * pulse.pitch * number / RATE
            value = sum(part * math.sin(angle * (place + 1)) for place, part in enumerate(OVERTONES)) / sum(OVERTONES)
            found.append(round(32_767 * LOUDEST * envelope * value))
        found += [0] * round(pulse.pause * RATE)
    return struct.pack(f"<{len(found)}h", *found)


def main() -> None:
    """See the module."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, pulses in TONES.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(pulses))


if __name__ == "__main__":
    main()
