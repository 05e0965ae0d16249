#!/usr/bin/env python3
"""Shows where the same page of two sites says different things: what is on one only, as a reader sees it.

python3 Benchmarks/same_pages.py SITE OTHER curricula/some-entry tags/algorithms …
"""

import argparse
import difflib
from html.parser import HTMLParser
from pathlib import Path

INLINE = {"a", "em", "strong", "code", "span", "time", "b", "i", "del", "input", "button", "label"}
UNSEEN = {"script", "style", "head"}


class Text(HTMLParser):
    """The visible text of a page: a line for each block, with where its links lead."""

    def __init__(self, links):
        super().__init__()
        self.lines, self.depth, self.links = [""], 0, links

    def handle_starttag(self, tag, attributes):
        self.depth += tag in UNSEEN
        if tag not in INLINE:
            self.lines.append("")
        elif tag == "a" and self.links:
            self.lines[-1] += f"[{address(dict(attributes).get('href', ''))}]"

    def handle_endtag(self, tag):
        self.depth -= tag in UNSEEN
        if tag not in INLINE:
            self.lines.append("")

    def handle_data(self, data):
        if not self.depth:
            self.lines[-1] += data


def address(href):
    """Where a link leads, however it is written: relative with `index.html`, or from the root."""
    if "://" in href or href.startswith(("#", "mailto:")):
        return href
    return "/" + href.replace("../", "").removeprefix("/").replace("index.html", "").replace("grade_bands", "grade-bands")


def read(site, page, links):
    # Hugo names the pages of a taxonomy by its field.
    names = [page, page.replace("grade-bands", "grade_bands")]
    path = next(path for path in (site / name / "index.html" for name in names) if path.exists())
    text = Text(links)
    text.feed(path.read_text("utf-8"))
    return [" ".join(line.split()) for line in text.lines if line.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("other", type=Path)
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--links", action="store_true", help="compare where links lead, too")
    parser.add_argument("--any-order", action="store_true", help="for lists, which Hugo has in an order of its own")
    options = parser.parse_args()
    for page in options.pages:
        one, two = (read(site, page, options.links) for site in (options.site, options.other))
        if options.any_order:
            one, two = sorted(one), sorted(two)
        print(f"\n{page}: {len(one)} lines and {len(two)}")
        for line in difflib.unified_diff(one, two, lineterm="", n=0):
            if not line.startswith(("---", "+++", "@@")):
                print(f"  {line[:200]}")


if __name__ == "__main__":
    main()
