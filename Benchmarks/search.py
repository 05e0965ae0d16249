#!/usr/bin/env python3
"""Measures search: the index, what a query loads and computes in Chromium, and how good its answers are. See README.md."""

import argparse
import collections
import itertools
import random
import shutil
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from harness import judged, measures, tools  # noqa: E402
from harness.browser import Browser, Missing  # noqa: E402

KNOWN_ITEMS, FACET_CHOICES = 1000, 10000
SESSION = 10


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/clearinghouse")
    return parser.parse_args()


def index_of(site):
    files = list((site / "search/index").iterdir())
    return len(files), sum(path.stat().st_size for path in files)


def percentile(numbers, share):
    return sorted(numbers)[min(len(numbers) - 1, int(len(numbers) * share))]


def typo(rng, words):
    """One wrong letter in one of the longer words: changed, left out, doubled or swapped."""
    longer = [at for at, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
    if not longer:
        return None
    at = rng.choice(longer)
    word, place = words[at], rng.randrange(1, len(words[at]) - 1)
    kinds = [word[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[place + 1:],
             word[:place] + word[place + 1:], word[:place] + word[place] + word[place:],
             word[:place] + word[place + 1] + word[place] + word[place + 2:]]
    return words[:at] + [rng.choice(kinds)] + words[at + 1:]


def known_items(page, documents, rng, count):
    """Mean reciprocal rank at 10 of titles, as they are and with one wrong letter. Documents with the same title are
    equally wanted."""
    wanted = collections.defaultdict(set)
    for document in documents:
        wanted[document["title"]].add(document["place"])
    chosen = [document["title"] for document in rng.sample(documents, min(count, len(documents)))]
    plain = [(title, wanted[title]) for title in chosen]
    wrong = [(" ".join(words), wanted[title]) for title in chosen if (words := typo(rng, title.split()))]
    means = []
    for queries in (plain, wrong):
        found = page.places([query for query, _ in queries])
        means.append(statistics.mean(
            measures.reciprocal_rank(places, those) for places, (_, those) in zip(found, queries)))
    return means


def words_of(rng, documents, count):
    """Queries of one to three words of titles."""
    pool = sorted({word.lower() for document in documents for word in document["title"].split() if word.isalpha()})
    return [" ".join(rng.sample(pool, rng.randint(1, 3))) for _ in range(count)]


def phrases(rng, documents, count):
    """Two words that stand side by side in a title, in quotation marks."""
    pairs = [f'"{one} {other}"' for document in documents
             for one, other in itertools.pairwise(document["title"].split()) if one.isalpha() and other.isalpha()]
    return rng.sample(pairs, min(count, len(pairs)))


def kilobytes(sizes):
    return (f"median {statistics.median(sizes) / 1000:.1f} kB, 95 % below {percentile(sizes, 0.95) / 1000:.1f} kB, "
            f"most {max(sizes) / 1000:.1f} kB")


def first_query(browser, site, tries=5):
    """What a new reader's first query loads. Files that are asked for together may seem to follow one another on a busy
    machine, those that do follow one another always do: so of some tries the fewest round trips are the true ones."""
    found = []
    for _ in range(tries):
        with browser.page(site) as page:
            found.append(page.first_query("computing"))
    return min(found, key=lambda one: one["trips"])


def of_site(name, browser, site, rng, queries):
    files, size = index_of(site)
    print(f"\n{name}: index of {files} files, {size / 1e6:.2f} MB")
    with browser.site(site) as page:
        documents = page.documents()
    asked = words_of(rng, documents, queries)
    first = first_query(browser, site)
    with browser.site(site) as page:
        print(f"  first query, over the wire: {first['search'] / 1000:.1f} kB of script and index, "
              f"{first['all'] / 1000:.1f} kB with the page and all that it shows; "
              f"{first['trips']} round trips one after the other, of which 1 is the script")
        print(f"  a query after it: {kilobytes([page.next_query(query) for query in asked[:60]])}")
        sessions = [page.session(asked[start:start + SESSION]) for start in range(0, len(asked), SESSION)]
        print(f"  a query of a session of {SESSION}: {kilobytes([size for sizes in sessions for size in sizes])}; "
              f"the session in all: {kilobytes([sum(sizes) for sizes in sessions])}")
        quoted = phrases(random.Random("phrases"), documents, 60)
        print(f"  a phrase of two words: {kilobytes([page.next_query(phrase) for phrase in quoted])}")
        times = page.compute_times(asked)
        print(f"  computing an answer in Chromium: median {statistics.median(times):.2f} ms, "
              f"95 % below {percentile(times, 0.95):.2f} ms, most {max(times):.2f} ms")
        plain, wrong = known_items(page, documents, rng, KNOWN_ITEMS)
        print(f"  known items by title, mean reciprocal rank at 10: {plain:.3f}; with one wrong letter {wrong:.3f}")


def corpus(place, entries, *more):
    """The generated corpus, to be searched."""
    content = tools.corpus(place, entries, False, *more) / "clearinghouse/content"
    settings = content / "site.yml"
    settings.write_text(settings.read_text("utf-8").replace("search: false\n", ""), "utf-8")
    return content


def measure(program, place, chosen):
    templates, content = HERE.parent / "templates", HERE.parent / "content"
    rng = random.Random("clearinghouse")
    for name, more in (("few", []), ("many", ["--large-vocabulary"])):
        content_of = corpus(place / f"corpus-{name}", chosen.entries, *more)
        times = tools.build_site(program, content_of, templates, place / name)
        print(f"Index of {chosen.entries} entries of about 600 words, {name} of them different: "
              f"{times['index search'] / 1000:.2f} s")
    tools.build_site(program, content, templates, place / "own")
    with Browser() as browser:
        of_site(f"{chosen.entries} entries, some 500 words", browser, place / "few", rng, chosen.queries)
        of_site(f"{chosen.entries} entries, some 45,000 words", browser, place / "many", rng, chosen.queries)
        of_site("The project's own site", browser, place / "own", rng, chosen.queries)
        with browser.site(place / "own") as page:
            print(f"  facet counts that differ from a count of every document, of {FACET_CHOICES} random choices: "
                  f"{page.wrong_facet_counts(FACET_CHOICES)}")
        judged.report(browser, program, content, place / "own", templates, place)


def main():
    chosen = options()
    place, where = tools.workspace(2 * chosen.entries)
    print(f"Search, {where}.")
    try:
        measure(chosen.program.resolve(), place, chosen)
    except Missing as missing:
        print(f"Not measured in a browser: {missing}")
    finally:
        shutil.rmtree(place, ignore_errors=True)


main()
