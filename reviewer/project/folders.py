"""What kind of folder a file lies in: on a network or a stick, or one that a service copies to other computers.

A review there may be damaged by the way it is copied, and an unpublished filing leaves the computer.
"""

import os
import sys
from enum import StrEnum
from pathlib import Path, PurePath


class Place(StrEnum):
    """The kinds of folder, each with what the reviewer is told; nothing for one of the computer's own."""

    OWN = ""
    NETWORK = (
        "{name} is on a network folder, where a review can be damaged and others can read it. "
        "Save it to a folder of this computer."
    )
    REMOVABLE = (
        "{name} is on a removable disk: it is lost when the disk is pulled out too early. "
        "Save it to a folder of this computer."
    )
    SYNCED = (
        "{name} is in a folder that is copied to other computers, so what it says leaves this one. "
        "Save it to a folder that is not."
    )

    def sentence(self, path: Path) -> str:
        """What to tell of a file there; "" when there is nothing to tell."""
        return self.value.format(name=path.name)


_NETWORKS = {
    "nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "ncpfs", "afs", "afpfs", "webdav", "davfs", "9p", "ceph",
    "glusterfs", "lustre", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "vboxsf",
    "vmhgfs", "fuse.vmhgfs-fuse",
}  # fmt: skip
_STICKS = ("/media/", "/run/media/", "/mnt/usb")
# The names that the services give their folders, as they begin, in small letters.
_SYNCED = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive", "iclouddrive", "icloud~",
    "box sync",
    "nextcloud", "owncloud", "pcloud", "mega", "seafile", "tresorit", "syncthing", "坚果云", "nutstore",
)  # fmt: skip
_SYNCED_BELOW = ("CloudStorage", "Mobile Documents")
_MARKS = (".dropbox", ".stfolder", ".sync", ".nextcloudsync.log", ".owncloudsync.log")
_REMOVABLE_DRIVE, _REMOTE_DRIVE = 2, 4


def place_of(path: Path) -> Place:
    """The kind of folder that a file lies in, or will lie in; the computer's own when nobody can tell."""
    folder = _existing(path)
    if _is_synced(folder):
        return Place.SYNCED
    if sys.platform == "win32":
        return _of_drive(folder)
    return of_mount(str(folder), _mounts())


def of_mount(folder: str, mounts: dict[str, str]) -> Place:
    """The kind of a folder by the mount it lies on; `mounts` are kinds of file system by their places."""
    below = [mount for mount in mounts if folder == mount or folder.startswith(mount.rstrip("/") + "/")]
    nearest = max(below, key=len, default="")
    if mounts.get(nearest, "").casefold() in _NETWORKS:
        return Place.NETWORK
    if folder.startswith(_STICKS) or (sys.platform == "darwin" and folder.startswith("/Volumes/")):
        return Place.REMOVABLE
    return Place.OWN


def mounts_in(text: str) -> dict[str, str]:
    """Kinds of file system by their places, as the kernel lists them in mountinfo."""
    found = {}
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            # A blank in a place is written as its number in base eight.
            found[fields[4].replace("\\040", " ")] = after.split(" ")[0]
    return found


def _existing(path: Path) -> Path:
    folder = path.absolute()
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return folder.resolve()
    except OSError:
        return folder


def _is_synced(folder: Path) -> bool:
    if any(is_name_of_service(part) for part in folder.parts) or any(part in folder.parts for part in _SYNCED_BELOW):
        return True
    told = [os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")]
    if any(home and PurePath(home) in (folder, *folder.parents) for home in told):
        return True
    return any((above / mark).exists() for above in (folder, *folder.parents)[:-1] for mark in _MARKS)


def is_name_of_service(part: str) -> bool:
    """Whether a folder is called as a service calls its own, "OneDrive - Some Co" and "Dropbox (Work)" included."""
    name = part.casefold()
    return any(name == word or name.startswith((f"{word} ", f"{word}-", f"{word}(")) for word in _SYNCED)


def _mounts() -> dict[str, str]:
    try:
        return mounts_in(Path("/proc/self/mountinfo").read_text(errors="replace"))
    except OSError:
        return {}


def _of_drive(folder: Path) -> Place:
    """By the kind of drive, which Windows knows."""
    if folder.drive.startswith("\\\\"):
        return Place.NETWORK
    import ctypes

    kind = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{folder.drive}\\")  # noqa: B009 - only on Windows
    return {_REMOVABLE_DRIVE: Place.REMOVABLE, _REMOTE_DRIVE: Place.NETWORK}.get(kind, Place.OWN)
