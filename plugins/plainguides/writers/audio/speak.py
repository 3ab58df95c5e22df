"""A program of its own that speaks: JSON in, JSON and sound out.

It runs in a new process for each file, for two reasons. eSpeak NG repeats itself byte for byte only in its first call.
And it is under another licence (GPL-3): nothing else of plainguides loads it. It is only there with the extra `audio`.

    python -m plainguides.writers.audio.speak < {"voices": ["en-gb"], "speed": 160, "ssml": "<speak>...</speak>"}

Out comes one line of JSON with `rate` (samples a second) and `marks` (name and milliseconds), then samples of 16 bits.
Source: speak_lib.h of eSpeak NG 1.52.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any, ClassVar

RETRIEVAL, UTF8, SSML, RATE, MARK = 1, 1, 0x10, 1, 3


class _Name(ctypes.Union):
    _fields_: ClassVar[Any] = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_: ClassVar[Any] = [
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Name),
    ]


def main() -> int:
    """Speak what stands in the standard input. Exit 3: there is no such voice."""
    import espeakng_loader

    asked = json.load(sys.stdin)
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    rate = library.espeak_Initialize(RETRIEVAL, 0, espeakng_loader.get_data_path().encode(), 0)
    if not any(library.espeak_SetVoiceByName(voice.encode()) == 0 for voice in asked["voices"]):
        return 3
    library.espeak_SetParameter(RATE, asked["speed"], 0)
    samples, marks = bytearray(), []

    def heard(wave: Any, count: int, events: Any) -> int:  # noqa: ANN401
        if wave:
            samples.extend(ctypes.string_at(wave, count * 2))
        place = 0
        while events[place].type:
            if events[place].type == MARK:
                marks.append([events[place].id.name.decode(), events[place].audio_position])
            place += 1
        return 0

    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
    kept = kind(heard)  # eSpeak calls it as long as it speaks
    library.espeak_SetSynthCallback(kept)
    text = asked["ssml"].encode()
    library.espeak_Synth(text, len(text) + 1, 0, 1, 0, UTF8 | SSML, None, None)
    library.espeak_Synchronize()
    sys.stdout.buffer.write(json.dumps({"rate": rate, "marks": marks}).encode() + b"\n" + bytes(samples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
