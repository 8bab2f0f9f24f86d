"""A picture as PNG, for the working paper."""

import struct
import zlib

from reviewer.core.pixels import Pixels

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY, COLOUR = 0, 2


def png_of(picture: Pixels) -> bytes:
    """The PNG of a picture; in greys, a third as large, when it has no colour."""
    wide = picture.width * 4
    rows = [picture.data[start : start + wide] for start in range(0, picture.stride * picture.height, picture.stride)]
    pixels = b"".join(rows)
    blue, green, red = pixels[0::4], pixels[1::4], pixels[2::4]
    if blue == green == red:
        return _packed(picture, GREY, blue, picture.width)
    mixed = bytearray(len(blue) * 3)
    mixed[0::3], mixed[1::3], mixed[2::3] = red, green, blue
    return _packed(picture, COLOUR, bytes(mixed), picture.width * 3)


def _packed(picture: Pixels, kind: int, samples: bytes, wide: int) -> bytes:
    # Each row begins with the number of its filter; 0 is none.
    raw = b"".join(b"\0" + samples[start : start + wide] for start in range(0, len(samples), wide))
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, kind, 0, 0, 0)
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(raw, 9)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
