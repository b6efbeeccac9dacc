"""No text of a megabyte keeps the build busy, and no file outside the project is opened, whatever lies in the folder."""
import os
import pathlib
import re
import resource
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

import hostile_projects as projects
from hostile_cases import explosive

LACUNA = os.environ["LACUNA"]
# Ten seconds are promised for the program that people run. The tests run the debug build, which takes several times as long.
SECONDS = 25
MEGABYTES = 512


class Measured:
    """One build with its time, its greatest memory and what it said."""

    def __init__(self, project, output, *wrapper):
        def bound():
            # Twice the promise: a build that breaks it is ended and still measured.
            resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))

        with tempfile.TemporaryFile() as said:
            start = time.monotonic()
            process = subprocess.Popen([*wrapper, LACUNA, "build", "--project", project, "--output", output],
                                       stdin=subprocess.PIPE, stdout=said, stderr=said, preexec_fn=bound)
            _, status, usage = os.wait4(process.pid, 0)
            process.stdin.close()
            process.returncode = status
            self.seconds = time.monotonic() - start
            self.processor = usage.ru_utime + usage.ru_stime
            self.megabytes = usage.ru_maxrss / 1024
            self.status = os.waitstatus_to_exitcode(status)
            said.seek(0)
            self.said = said.read().decode(errors="replace")


class Limits(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def test_no_text_takes_longer_than_ten_seconds_or_more_than_half_a_gigabyte(self):
        slowest = largest = (0, "")
        for case in explosive():
            with self.subTest(case=case.title):
                project = self.folder / case.name
                files = projects.base_files()
                files["assessments/KEN/2026.en.md"], _ = projects.assessment("KEN", case)
                projects.write(project, files)
                build = Measured(project, self.folder / "site")
                slowest, largest = max(slowest, (build.processor, case.name)), max(largest, (build.megabytes, case.name))
                self.assertIn(build.status, (0, 1), build.said[-300:])
                self.assertLess(build.processor, SECONDS)
                self.assertLess(build.megabytes, MEGABYTES)
                # A project is refused with a place, or published with the text on its page.
                if build.status == 1:
                    self.assertRegex(build.said, r"assessments/KEN/2026.en.md:\d+:\d+: error")
                shutil.rmtree(project)
        print(f"slowest: {slowest[0]:.1f} s ({slowest[1]}), largest: {largest[0]:.0f} MB ({largest[1]})")


# What lies at a path of the project instead of a file, and the code that says so.
def link(target):
    return lambda path: path.symlink_to(target)


def fifo(path):
    os.mkfifo(path)


def unix_socket(path):
    here = os.getcwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(path.name)
    os.chdir(here)


def folder(path):
    path.mkdir()


def sparse(path):
    with path.open("wb") as file:
        file.truncate(10_000_000_000)


def loop(path):
    path.symlink_to(path.name)


def folder_link(path):
    path.symlink_to("..")


KINDS = {
    "link-passwd": (link("/etc/passwd"), "L007"), "link-climbing": (link("../../../outside.md"), "L007"),
    "link-outside": (link("{outside}"), "L007"), "link-nowhere": (link("nowhere.md"), "L007"), "link-loop": (loop, "L007"),
    "link-folder": (folder_link, "L007"), "link-zero": (link("/dev/zero"), "L007"), "link-random": (link("/dev/urandom"), "L007"),
    "link-input": (link("/dev/stdin"), "L007"), "link-memory": (link("/proc/self/mem"), "L007"),
    "link-environment": (link("/proc/self/environ"), "L007"), "link-handle": (link("/proc/self/fd/0"), "L007"),
    "link-root": (link("/"), "L007"), "pipe": (fifo, "L009"), "socket": (unix_socket, "L001"), "folder": (folder, "L006"),
    "sparse": (sparse, "L008"),
}

# Every kind of file that a project may hold.
PLACES = ["assessments/UGA/2026.en.md", "lacuna.yaml", "treaties/mini/treaty.yaml", "treaties/mini/status.csv",
          "treaties/mini/requirements/more.yaml", "templates/strings/en.yaml", "templates/glossary/en.yaml",
          "templates/layout.mustache", "templates/marks.svg", "templates/assets/own.css"]


class StrangeFiles(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name).resolve()
        self.outside = self.folder / "outside.md"
        self.outside.write_bytes(b"canary-5c1e0b7d")

    def build(self, name, place, make, *wrapper):
        project = self.folder / name
        projects.write(project, projects.base_files())
        path = project / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        make(path)
        if path.is_symlink() and os.readlink(path) == "{outside}":
            path.unlink()
            path.symlink_to(self.outside)
        return Measured(project, self.folder / f"{name}-site", *wrapper)

    def test_what_is_no_file_is_named_and_refused_wherever_it_lies(self):
        number = 0
        for kind, (make, code) in KINDS.items():
            for place in PLACES:
                number += 1
                with self.subTest(kind=kind, place=place):
                    build = self.build(f"p{number}", place, make)
                    self.assertEqual(build.status, 1, build.said)
                    # The built-in file of the same name makes it known as a file that should be read.
                    is_strings = kind == "link-folder" and place == "templates/strings/en.yaml"
                    self.assertIn("L006" if is_strings else code, re.findall(r"\[(L\d+)\]", build.said), build.said)
                    self.assertIn(place.split("/")[0], build.said)
                    self.assertNotIn("canary", build.said)
                    self.assertNotIn("root:x", build.said)
                    self.assertLess(build.seconds, SECONDS)
        self.assertGreaterEqual(number, 170)

    def test_nothing_outside_the_project_is_opened(self):
        """By the system's own record of what was opened."""
        number = 0
        for kind in ("link-outside", "link-climbing", "link-passwd", "link-folder"):
            # Without settings nothing is read that could be seen to be opened.
            for place in PLACES[:1] + PLACES[2:]:
                number += 1
                record = self.folder / f"trace{number}"
                self.build(f"t{number}", place, KINDS[kind][0], "strace", "-f", "-qq", "-e", "trace=open,openat,openat2",
                           "-o", str(record))
                with self.subTest(kind=kind, place=place):
                    opened = re.findall(r'open(?:at2?)?\((?:AT_FDCWD, )?"([^"]+)"[^)]*\)\s*= \d', record.read_text(errors="replace"))
                    self.assertTrue(any(path.startswith(str(self.folder / f"t{number}")) for path in opened))
                    self.assertNotIn(str(self.outside), opened)
                    self.assertNotIn("/etc/passwd", opened)

    def test_names_of_files_that_try_something(self):
        names = ["a\nb.md", "-rf.md", "--project.md", "$(pwn).md", "<script>pwn(1)<script>.md", "\u202edm.nwp.md", "\x1b[2Jpwn.md",
                 "%2e%2e.md", "a" * 250 + ".md", "con.md", "..md", "...md", " .md", "x.md ", "\\..\\pwn.md", "ſ.md", "e\u0301.md"]
        for number, name in enumerate([*map(os.fsencode, names), b"\xff\xfe.md", b"\xed\xa0\x80.md"]):
            with self.subTest(name=name):
                project = self.folder / f"n{number}"
                projects.write(project, projects.base_files())
                text, _ = projects.assessment("UGA")
                pathlib.Path(os.fsdecode(os.fsencode(project) + b"/assessments/" + name)).write_bytes(text)
                build = Measured(project, self.folder / f"n{number}-site")
                self.assertIn(build.status, (0, 1), build.said)
                self.assertNotRegex(build.said, "[\x00-\x09\x0b-\x1f\u202e]")
                made = {path.name for path in (self.folder / f"n{number}-site/en/country").glob("*")}
                self.assertLessEqual(made, {"fra.html", "ken.html", "uga.html"})

    def test_deep_and_crowded_folders(self):
        project = self.folder / "deep"
        files = projects.base_files()
        files.update({f"assessments/{'/'.join(['d'] * 60)}/x.md": b"x"})
        files.update({f"assessments/many/{number}.txt": b"x" for number in range(3_000)})
        projects.write(project, files)
        build = Measured(project, self.folder / "deep-site")
        self.assertIn(build.status, (0, 1), build.said)
        self.assertLess(build.seconds, SECONDS)
        self.assertLess(build.megabytes, MEGABYTES)
