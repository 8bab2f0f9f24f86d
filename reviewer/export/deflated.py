"""Parts as a zip file holds them: made small once, wherever they are made, and carried over as they are."""

import struct
import zlib
from collections.abc import Iterable
from typing import IO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_HEADER = struct.Struct("<26xHH")


class Deflated(NamedTuple):
    """The content of a part, made small; `size` and `crc` are of the content itself."""

    data: bytes
    size: int
    crc: int


def deflated(pieces: Iterable[bytes]) -> Deflated:
    """Makes the pieces of a part small, as Python's own zip files do."""
    packer, size, crc = zlib.compressobj(wbits=-zlib.MAX_WBITS), 0, 0
    data = bytearray()
    for piece in pieces:
        size, crc = size + len(piece), zlib.crc32(piece, crc)
        data += packer.compress(piece)
    data += packer.flush()
    return Deflated(bytes(data), size, crc)


def add_to(archive: ZipFile, part: ZipInfo, content: Deflated) -> None:
    """Writes a part; Python's zip files have no other way to take what is small already."""
    file = _file(archive)
    file.seek(archive.start_dir)
    part.compress_type, part.header_offset = ZIP_DEFLATED, archive.start_dir
    part.compress_size, part.file_size, part.CRC = len(content.data), content.size, content.crc
    file.write(part.FileHeader())
    file.write(content.data)
    archive.filelist.append(part)
    archive.NameToInfo[part.filename] = part
    archive.start_dir = file.tell()


def taken_from(archive: ZipFile, part: ZipInfo) -> Deflated:
    """A part as it is held."""
    file = _file(archive)
    file.seek(part.header_offset)
    name, extra = _HEADER.unpack(file.read(_HEADER.size))
    file.seek(name + extra, 1)
    return Deflated(file.read(part.compress_size), part.file_size, part.CRC)


def _file(archive: ZipFile) -> IO[bytes]:
    assert archive.fp is not None, "the file of parts is open"
    return archive.fp
