#!/usr/bin/env python3
"""Measures `clearinghouse serve`: the time from a saved edit to the signal that reloads the browser, and to the page
that shows the change. See README.md."""

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

    def page(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8")
        connection.close()
        return answer.status, body

    def times_of(self, edit):
        """Milliseconds from the end of the edit to the answer that a waiting browser gets, and to the page that shows
        the change."""
        seen = {}

        def wait():
            seen["state"] = self.state(self.version)
            seen["signal"] = time.perf_counter()

        waiting = threading.Thread(target=wait)
        waiting.start()
        time.sleep(0.15)   # the question is there before the edit
        path, is_shown = edit()
        start = time.perf_counter()
        waiting.join()
        if not seen["state"]["good"]:
            sys.exit(f"the edit is a fault: {seen['state']['faults'][:1]}")
        status, body = self.page(path)
        end = time.perf_counter()
        if not is_shown(status, body):
            sys.exit(f"{path} does not show the change")
        self.version = seen["state"]["version"]
        return (seen["signal"] - start) * 1000, (end - start) * 1000


def shows(text):
    return lambda status, body: status == 200 and text in body


def is_gone(status, body):
    return status == 404


class Edits:
    """Each kind of edit: it returns the page that shows the change, and whether an answer does."""

    def __init__(self, content, templates):
        self.content, self.templates = content, templates
        self.folder = content / "curricula"
        found = sorted(self.folder.glob("[a-z]*.md"))
        self.entries = [path for path in found if "expires:" not in path.read_text("utf-8")]
        self.text, self.other, self.dated = self.entries[40:43]
        self.renamed = self.write("named")
        self.doomed = [self.write(f"doomed-{number}") for number in range(50)]

    def all(self):
        return [("a sentence", self.sentence), ("a title", self.title), ("a tag", self.tag), ("a date", self.date),
                ("a new entry", self.new), ("a deletion", self.delete), ("a rename", self.rename),
                ("a label of a schema", self.schema_label), ("a field of a schema", self.schema_field),
                ("a label of a term", self.term), ("a new term", self.new_term), ("site.yml", self.site),
                ("a template", self.template)]

    def write(self, name):
        path = self.folder / f"{name}.md"
        path.write_text(re.sub(r"(?m)^(title: ).*$", rf"\g<1>Entry {name}", self.text.read_text("utf-8"), count=1),
                        "utf-8")
        return path

    def change(self, path, pattern, new):
        old = path.read_text("utf-8")
        text, count = re.subn(pattern, new, old, count=1)
        if count == 0 or text == old:
            sys.exit(f"nothing to change in {path}")
        path.write_text(text, "utf-8")

    def address(self, path):
        return f"/curricula/{path.stem}/"

    def sentence(self, number):
        sentence = f"One more sentence, number {number}."
        self.text.write_text(self.text.read_text("utf-8") + f"\n{sentence}\n", "utf-8")
        return self.address(self.text), shows(sentence)

    def title(self, number):
        title = f"Title number {number * 7919 % 1000}"
        self.change(self.other, r"(?m)^title: .*$", f"title: {title}")
        return self.address(self.other), shows(title)

    def tag(self, number):
        tags, shown = ("[leadership, equity]", "tags/equity/") if number % 2 else ("[pathways]", "tags/pathways/")
        self.change(self.other, r"(?m)^tags: .*$", f"tags: {tags}")
        return self.address(self.other), shows(shown)

    def date(self, number):
        day = f"2026-0{number % 9 + 1}-17"
        self.change(self.dated, r"(?m)^published: .*$", f"published: {day}")
        return self.address(self.dated), shows(day)

    def new(self, number):
        path = self.write(f"new-entry-{number}")
        return self.address(path), shows(f"Entry new-entry-{number}")

    def delete(self, number):
        path = self.doomed.pop()
        path.unlink()
        return self.address(path), is_gone

    def rename(self, number):
        old, self.renamed = self.renamed, self.folder / f"renamed-{number}.md"
        old.rename(self.renamed)
        return self.address(self.renamed), shows("<main")

    @property
    def schema(self):
        return self.folder / "_collection.yml"

    def schema_label(self, number):
        self.change(self.schema, r"(?m)^label: .*$", f"label: Curricula {number}")
        return "/curricula/", shows(f"Curricula {number}")

    def schema_field(self, number):
        self.schema.write_text(self.schema.read_text("utf-8") + f"  extra_{number}: {{ type: text }}\n", "utf-8")
        return self.address(self.other), shows("<main")

    def term(self, number):
        self.change(self.content / "vocabularies/tags.yml", r"label: .*?( *[,}\n])", rf"label: Term {number}\1")
        return "/tags/", shows(f"Term {number}")

    def new_term(self, number):
        path = self.content / "vocabularies/tags.yml"
        path.write_text(path.read_text("utf-8").rstrip("\n") + f"\n  new-{number}: {{ label: New {number} }}\n", "utf-8")
        return "/tags/", shows("<main")

    def site(self, number):
        self.change(self.content / "site.yml", r"(?m)^short_name: .*$", f"short_name: Site {number}")
        return self.address(self.other), shows(f"Site {number}")

    def template(self, number):
        path = self.templates / "entries/curricula.mustache"
        path.write_text(path.read_text("utf-8").replace("</article>", f"<!-- {number} --></article>"), "utf-8")
        return self.address(self.other), shows(f"<!-- {number} --></article>")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10000)
    parser.add_argument("--edits", type=int, default=15, help="of each kind")
    parser.add_argument("--only", help="kinds of edits with this in their name")
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/clearinghouse")
    chosen = parser.parse_args()
    place, _ = tools.workspace(chosen.entries)
    try:
        content = tools.corpus(place / "corpus", chosen.entries, False) / "clearinghouse/content"
        templates = shutil.copytree(HERE.parent / "templates", place / "templates")
        edits = Edits(content, templates)
        server = Server(chosen.program.resolve(), content, templates)
        try:
            print(f"\nserve, {chosen.entries} entries: milliseconds from a saved edit, median (slowest)")
            print(f"  {'':20} {'to the signal':>14} {'to the page':>14}")
            for name, edit in edits.all():
                if chosen.only and chosen.only not in name:
                    continue
                times = [server.times_of(lambda: edit(number)) for number in range(chosen.edits)]
                told = [f"{statistics.median(part):6.0f} ({max(part):5.0f})" for part in zip(*times)]
                print(f"  {name:20} {told[0]:>14} {told[1]:>14}", flush=True)
        finally:
            server.process.kill()
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
