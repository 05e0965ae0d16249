#!/usr/bin/env python3
"""Measures clearinghouse beside the floor program and Hugo, on the same corpus and the same pages. See README.md."""

import argparse
import os
import platform
import shutil
import signal
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from harness import report, tools  # noqa: E402
from harness.measure import Failed, Program, in_turn  # noqa: E402

AS_OF = "2026-11-21"
PLAIN, SHIPPED, HUGO_FULL = "clearinghouse, plain pages", "clearinghouse, as shipped", "hugo, full pages"


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10000, help="entries of the first table")
    parser.add_argument("--runs", type=int, default=5, help="rounds after the warm-up")
    parser.add_argument("--scale", default="10000,20000,40000", help="numbers of entries, or nothing: ''")
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/clearinghouse")
    parser.add_argument("--without-program", action="store_true", help="measure the others alone")
    parser.add_argument("--hugo", help="the Hugo to compare with")
    parser.add_argument("--without-hugo", action="store_true")
    parser.add_argument("--budget", type=float, default=90, help="seconds for the rounds of one program")
    parser.add_argument("--timeout", type=float, default=900, help="seconds that one run may take")
    chosen = parser.parse_args()
    chosen.scale = [int(part) for part in chosen.scale.split(",") if part.strip()]
    if chosen.runs < 1:
        parser.error("--runs is at least 1")
    return chosen


class Bench:
    def __init__(self, chosen, place):
        self.chosen, self.place = chosen, place
        # Copies, so that they are in memory as all else is.
        self.templates = {PLAIN: place / "templates-plain", SHIPPED: place / "templates"}
        self.program = None
        if chosen.without_program:
            print("Without clearinghouse, as asked.")
        elif not chosen.program.exists():
            print(f"{chosen.program} is not there (swift build -c release makes it); going on without clearinghouse.")
        else:
            self.program = chosen.program.resolve()
            if not (HERE.parent / "templates").is_dir():
                sys.exit(f"{HERE.parent / 'templates'} is not there: clearinghouse cannot build without templates")
            shutil.copytree(HERE.parent / "templates", self.templates[SHIPPED])
            self.copy_plain_templates()
        self.floor = tools.build_floor(place)
        self.hugo = None if chosen.without_hugo else tools.find_hugo(chosen.hugo)

    def copy_plain_templates(self):
        """The shipped templates, but for those of single collections, and plain ones in their place."""
        shutil.copytree(HERE.parent / "templates", self.templates[PLAIN], ignore=shutil.ignore_patterns("entries"))
        shutil.copytree(HERE / "templates", self.templates[PLAIN], dirs_exist_ok=True)

    def floor_program(self, corpus):
        return Program("floor", [self.floor, corpus / "clearinghouse/content", "{output}"],
                       self.place / "out-floor", self.place)

    def own(self, corpus, name):
        """clearinghouse, if it is there."""
        if not self.program:
            return []
        command = [self.program, "build", "--content", corpus / "clearinghouse/content",
                   "--templates", self.templates[name], "--output", "{output}", "--as-of", AS_OF]
        return [Program(name, command, self.place / "out-clearinghouse", self.place)]

    def peer(self, corpus, name, configuration, beside):
        """Hugo, if it is there, with the pages that clearinghouse makes under the name `beside`."""
        if not self.hugo:
            return []
        command = [self.hugo, "--source", corpus / "hugo", "--config", configuration, "--destination", "{output}",
                   "--noBuildLock", "--quiet"]
        return [Program(name, command, self.place / "out-hugo", self.place, beside=beside)]

    def all(self, corpus):
        return [self.floor_program(corpus),
                *self.own(corpus, PLAIN), *self.peer(corpus, "hugo, plain pages", "hugo.toml", PLAIN),
                *self.own(corpus, SHIPPED), *self.peer(corpus, HUGO_FULL, "hugo.toml,full.toml", SHIPPED),
                *self.peer(corpus, "hugo, full pages, related", "hugo.toml,full.toml,related.toml", SHIPPED)]

    def rebuilds(self, program, source):
        """Builds into the folder that an earlier build filled, with nothing and with one entry changed."""
        timeout, same, changed = self.chosen.timeout, [], []
        before = source.read_text("utf-8")
        program.clear()
        program.run(timeout)
        rounds = max(1, min(3, int(self.chosen.budget / 2 / program.median())))
        for number in range(rounds):
            same.append(program.run(timeout).wall)
            source.write_text(f"{before}\nOne more sentence, number {number}.\n", "utf-8")
            changed.append(program.run(timeout).wall)
        source.write_text(before, "utf-8")
        program.clear()
        return [program.name, program.median(), statistics.median(same), statistics.median(changed)]


def measure(chosen, place):
    bench = Bench(chosen, place)
    print(f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, load {os.getloadavg()[0]:.1f}"
          + (f"; {tools.version(bench.hugo, 'version')}" if bench.hugo else ""), flush=True)

    corpus = tools.corpus(place / "corpus", chosen.entries, bool(bench.hugo))
    programs = bench.all(corpus)
    in_turn(programs, chosen.runs, chosen.budget, chosen.timeout)
    report.side_by_side(programs, chosen.entries)

    rows = []
    for program in programs:
        if program.name in (SHIPPED, HUGO_FULL):
            folder = corpus / ("hugo" if program.name == HUGO_FULL else "clearinghouse") / "content/curricula"
            rows.append(bench.rebuilds(program, min(folder.glob("[a-z]*.md"))))
    if rows:
        report.rebuilds(rows)
    shutil.rmtree(corpus)

    results = []
    for entries in chosen.scale:
        corpus = tools.corpus(place / "corpus", entries, False)
        programs = [bench.floor_program(corpus), *bench.own(corpus, SHIPPED)]
        in_turn(programs, min(chosen.runs, 3), chosen.budget, chosen.timeout)
        results.append((entries, programs))
        shutil.rmtree(corpus)
    if results:
        report.scale(results)


def main():
    chosen = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    place, where = tools.workspace(max([chosen.entries, *chosen.scale]))
    print(f"Working {where}: {place}")
    try:
        measure(chosen, place)
    except Failed as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
