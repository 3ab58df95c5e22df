"""Takes out of a photo what a camera wrote into it: where and when it was taken, and with what.

The picture itself is not touched: whole parts of the file are left out. Kept are the colours (ICC) and which side is
up. JPEG: ISO/IEC 10918-1, B.1; PNG: W3C PNG, 5; WebP: RFC 9649, 2.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_LEFT_OUT = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_WEBP_LEFT_OUT = frozenset({b"EXIF", b"XMP "})
_ORIENTATION = 0x0112


def without_marks(content: bytes) -> bytes:
    """Return the file without them. Another kind of file, or one that ends too soon, comes back as it is."""
    try:
        if content.startswith(b"\xff\xd8"):
            return _jpeg(content)
        if content.startswith(_PNG):
            return _PNG + b"".join(_png(content))
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError):
        pass
    return content


def _jpeg(content: bytes) -> bytes:
    kept, at, side = [content[:2]], 2, 1
    while content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xDA:  # from here on there is only the picture
            break
        (size,) = struct.unpack_from(">H", content, at + 2)
        part = content[at : at + 2 + size]
        at += 2 + size
        if marker == 0xE1 and part[4:10] == b"Exif\0\0":
            side = _side(part[10:])
        icc = marker == 0xE2 and part[4:16] == b"ICC_PROFILE\0"
        # APP0 is JFIF, APP14 tells how colours are stored; the other APPs and comments are the camera's.
        if not (0xE1 <= marker <= 0xEF or marker == 0xFE) or marker == 0xEE or icc:
            kept.append(part)
    if side != 1:
        kept.insert(1, _turned(side))
    return b"".join(kept) + content[at:]


def _side(tiff: bytes) -> int:
    order = ">" if tiff[:2] == b"MM" else "<"
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    for place in range(start + 2, start + 2 + 12 * count, 12):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, place)
        if tag == _ORIENTATION:
            return value if 1 <= value <= 8 else 1
    return 1


def _turned(side: int) -> bytes:
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, side, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff


def _png(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(content):
        (size,) = struct.unpack_from(">I", content, at)
        if content[at + 4 : at + 8] not in _PNG_LEFT_OUT:
            yield content[at : at + 12 + size]
        at += 12 + size


def _webp(content: bytes) -> bytes:
    kept, at = [], 12
    while at + 8 <= len(content):
        name, (size,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        part = content[at : at + 8 + size + size % 2]
        if name == b"VP8X":  # says which parts there are: no EXIF, no XMP
            part = part[:8] + bytes([part[8] & ~0x0C]) + part[9:]
        if name not in _WEBP_LEFT_OUT:
            kept.append(part)
        at += len(part)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
