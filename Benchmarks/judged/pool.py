#!/usr/bin/env python3
"""Prints what is still to be judged of our own content: for each query the entries that an engine has among its first
ten and that have no grade, in the order of the alphabet so that nothing tells which engine found them.

usage: pool.py PROGRAM"""

import sys
import tempfile
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(BENCHMARKS))

from harness import judged, tools  # noqa: E402
from harness.browser import Browser  # noqa: E402


def main():
    content = BENCHMARKS.parent / "content"
    with tempfile.TemporaryDirectory() as place, Browser() as browser:
        tools.build_site(sys.argv[1], content, BENCHMARKS.parent / "templates", Path(place) / "site")
        with browser.site(Path(place) / "site") as page:
            collection = judged.own(page.documents(), content)
            found = judged.rankings(page, collection, list(collection.queries))
        for name, text in collection.queries.items():
            pool = {one for ranking in found.values() for one in ranking[name][:10]} - set(collection.grades[name])
            if pool:
                print(f"\n# {text}")
            for one in sorted(pool):
                print(f"{name}\t{one}\t")


main()
