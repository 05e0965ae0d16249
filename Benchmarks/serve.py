#!/usr/bin/env python3
"""Measures `clearinghouse serve`: the time from a saved edit to the signal that reloads the browser. See README.md."""

import argparse
import http.client
import json
import re
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from harness import tools  # noqa: E402


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, program, content, templates):
        self.port = free_port()
        self.process = subprocess.Popen(
            [program, "serve", "--content", content, "--templates", templates, "--port", str(self.port),
             "--as-of", "2026-11-21"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.time() + 120
        while True:
            try:
                self.version = self.state(-1)["version"]
                return
            except OSError:
                if time.time() > deadline or self.process.poll() is not None:
                    sys.exit("serve did not start")
                time.sleep(0.05)

    def state(self, after):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", f"/_clearinghouse/state?after={after}")
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def time_of(self, edit):
        """Milliseconds from the end of the edit to the answer that a waiting browser gets."""
        seen = {}

        def wait():
            seen["state"] = self.state(self.version)
            seen["time"] = time.perf_counter()

        waiting = threading.Thread(target=wait)
        waiting.start()
        time.sleep(0.15)   # the question is there before the edit
        edit()
        start = time.perf_counter()
        waiting.join()
        self.version = seen["state"]["version"]
        return (seen["time"] - start) * 1000


def edits(content):
    entry = sorted((content / "curricula").glob("[a-z]*.md"))[40]
    other = sorted((content / "curricula").glob("[a-z]*.md"))[41]
    schema = content / "curricula" / "_collection.yml"

    def text(number):
        entry.write_text(entry.read_text("utf-8") + f"\nOne more sentence, number {number}.\n", "utf-8")

    def title(number):
        other.write_text(re.sub(r"(?m)^title: .*$", f"title: Title number {number * 7919 % 1000}",
                                other.read_text("utf-8"), count=1), "utf-8")

    def tag(number):
        tags = "[leadership, equity]" if number % 2 else "[pathways]"
        other.write_text(re.sub(r"(?m)^tags: .*$", f"tags: {tags}", other.read_text("utf-8"), count=1), "utf-8")

    def new(number):
        (content / "curricula" / f"new-entry-{number}.md").write_text(
            entry.read_text("utf-8").replace("\n---\n", "\n---\n\nNew.\n", 1), "utf-8")

    def settings(number):
        schema.write_text(schema.read_text("utf-8") + f"# {number}\n", "utf-8")

    return [("a sentence", text), ("a tag", tag), ("a title", title), ("a new entry", new), ("a schema", settings)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10000)
    parser.add_argument("--edits", type=int, default=15, help="of each kind")
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/clearinghouse")
    chosen = parser.parse_args()
    place, _ = tools.workspace(chosen.entries)
    try:
        content = tools.corpus(place / "corpus", chosen.entries, False) / "clearinghouse/content"
        server = Server(chosen.program.resolve(), content, HERE.parent / "templates")
        try:
            print(f"\nserve, {chosen.entries} entries: from a saved edit to the signal that reloads the browser")
            for name, edit in edits(content):
                times = [server.time_of(lambda: edit(number)) for number in range(chosen.edits)]
                print(f"  {name:12} median {statistics.median(times):6.0f} ms, slowest {max(times):6.0f} ms")
        finally:
            server.process.kill()
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
