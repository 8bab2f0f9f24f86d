"""A review on a network, on a stick or in a folder that is copied elsewhere is told."""

from pathlib import Path

import pytest

from reviewer.project.folders import Place, is_name_of_service, mounts_in, of_mount, place_of

MOUNTS = mounts_in(r"""
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /home/ada/office rw - cifs //server/office rw
41 22 0:36 / /srv/the\040firm rw - nfs4 server:/x rw
42 22 8:17 / /media/ada/STICK rw - vfat /dev/sdb1 rw
43 22 0:40 / /home/ada/far rw - fuse.sshfs ada@server:/ rw
""")


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/home/ada", Place.OWN),
        ("/home/ada/office/2026", Place.NETWORK),
        ("/home/ada/officer", Place.OWN),
        ("/srv/the firm/reviews", Place.NETWORK),
        ("/home/ada/far", Place.NETWORK),
        ("/media/ada/STICK/x", Place.REMOVABLE),
        ("/", Place.OWN),
    ],
)
def test_a_folder_is_told_by_what_it_is_mounted_on(folder: str, place: Place) -> None:
    assert of_mount(folder, MOUNTS) is place


@pytest.mark.parametrize(
    "name", ["OneDrive", "OneDrive - Some Co Ltd", "Dropbox", "Dropbox (Work)", "Google Drive", "iCloud Drive"]
)
def test_folders_of_services_are_known_by_their_names(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "2026"
    folder.mkdir(parents=True)
    assert is_name_of_service(name)
    assert place_of(folder / "Return.review") is Place.SYNCED


def test_folders_of_services_are_known_by_their_marks(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert place_of(tmp_path / "not there yet" / "Return.review") is Place.SYNCED


@pytest.mark.parametrize("name", ["Dropboxes", "Our drive", "megaphone", "reviews"])
def test_other_names_are_nobodys_service(name: str) -> None:
    assert not is_name_of_service(name)


def test_what_is_told_names_the_file_and_what_to_do() -> None:
    for place in Place:
        told = place.sentence(Path("/x/Return.review"))
        assert not told or (told.startswith("Return.review is ") and "Save it to a folder" in told)
