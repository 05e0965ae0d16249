"""One run of one program: wall time, processor time, peak memory."""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

UNIT = 1 if sys.platform == "darwin" else 1024   # of ru_maxrss


class Failed(Exception):
    """A program ended with another status than 0."""


@dataclass
class Run:
    wall: float
    cpu: float
    memory: int       # bytes
    shadowed: bool    # the memory is not over that of this process, which the system counts in


@dataclass
class Program:
    name: str
    command: list           # {output} stands for the output folder
    output: Path
    cwd: Path
    beside: str = ""        # the program that makes the same pages
    runs: list = field(default_factory=list)
    wanted: int = 0
    files: int = 0
    bytes: int = 0

    def clear(self):
        shutil.rmtree(self.output, ignore_errors=True)

    def run(self, timeout):
        command = [str(part).replace("{output}", str(self.output)) for part in self.command]
        return measure(self.name, command, self.cwd, timeout)

    def count_output(self):
        self.files = self.bytes = 0
        for folder, _, names in os.walk(self.output):
            self.files += len(names)
            self.bytes += sum(os.lstat(os.path.join(folder, name)).st_size for name in names)

    def median(self, what="wall"):
        return statistics.median(getattr(run, what) for run in self.runs)


def measure(name, command, cwd, timeout):
    errors = cwd / "stderr"
    environment = {**os.environ, "TZ": "UTC", "HUGO_CACHEDIR": str(cwd / "hugo-cache")}
    with open(errors, "wb") as stderr, open(cwd / "stdout", "wb") as stdout:
        before = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
                                 stdout=stdout, stderr=stderr)
        alarm = threading.Timer(timeout, child.kill)
        alarm.start()
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:
            child.kill()
            raise
        finally:
            alarm.cancel()
        wall = time.perf_counter() - before
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        said = errors.read_text("utf-8", "replace").splitlines() or \
            (cwd / "stdout").read_text("utf-8", "replace").splitlines()
        late = f" (stopped after {timeout:.0f} s)" if wall >= timeout else ""
        raise Failed("\n".join([f"{name} ended with status {child.returncode}{late}: {' '.join(command)}", *said[-60:]]))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * UNIT, usage.ru_maxrss <= own)


def in_turn(programs, rounds, budget, timeout):
    """A warm-up of each, then all in turn, A B C D, A B C D …; a slow one in fewer rounds. Always cold.

    Of one so slow that the budget has no second run, the warm-up is the run.
    """
    for program in programs:
        program.clear()
        first = program.run(timeout)
        program.count_output()
        program.clear()
        program.wanted = min(rounds, int(budget / first.wall) - 1)
        if program.wanted < 1:
            program.runs.append(first)
    for number in range(rounds):
        for program in programs:
            if number < program.wanted:
                program.clear()
                program.runs.append(program.run(timeout))
                program.clear()


def ratio(program, other):
    """How many times as long as the other: the median over the rounds that both ran."""
    return statistics.median(one.wall / two.wall for one, two in zip(program.runs, other.runs))
