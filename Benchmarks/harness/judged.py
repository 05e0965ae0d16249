"""Compares the site's search with BM25 of SQLite's FTS5 on judged collections.

A judged collection is documents, queries, and for each query the grades of the documents that answer it: Cranfield,
where its files are, and our own content. Both engines get the same words and are measured by the same judgments.
"""

import collections
import dataclasses
import json
import re
import statistics

from . import full_text, measures, tools

JUDGED = tools.BENCHMARKS / "judged"
DEPTH = 100
# What the site's index weighs a word by where it stands in titles, summaries and labels (SearchField.swift).
WEIGHTS = {"title": 8, "summary": 2.5, "tags": 3, "text": 1}


@dataclasses.dataclass
class Judged:
    """Documents by their address, each with a text for every field; queries; and grades, by the id of a query."""

    documents: dict
    queries: dict
    grades: dict

    def asked(self):
        """Those queries that some document answers."""
        return [name for name in self.queries if any(grade > 0 for grade in self.grades[name].values())]


def rows(path):
    return [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


# Cranfield

def records(path):
    """The fields of each record of a file of Cranfield, by their letter: `.I 1`, then `.T`, `.W` and others."""
    for record in re.split(r"^\.I ", path.read_text("latin-1"), flags=re.M)[1:]:
        number, _, rest = record.partition("\n")
        parts = re.split(r"^\.([TABW])[ \t]*\n", rest, flags=re.M)
        yield number.strip(), {letter: " ".join(text.split()) for letter, text in zip(parts[1::2], parts[2::2])}


def cranfield(folder=JUDGED / "cranfield"):
    """Cranfield's 1400 documents and 225 queries, or nothing where they are not. Queries count in their order and not
    by their number. Grades are only 0 and 1: sources differ on which end of the scale is the better one."""
    if not all((folder / name).is_file() for name in ("cran.all.1400", "cran.qry", "cranqrel")):
        return None
    documents = {}
    for number, fields in records(folder / "cran.all.1400"):
        title, text = fields.get("T", ""), fields.get("W", "")
        # The text begins with the title.
        text = text.removeprefix(title).strip(" .")
        documents[f"documents/d{number}"] = {"title": title.strip(" .") or f"Document {number}", "text": text}
    queries = {str(at): fields["W"] for at, (_, fields) in enumerate(records(folder / "cran.qry"), 1)}
    grades = collections.defaultdict(dict)
    for line in (folder / "cranqrel").read_text("latin-1").splitlines():
        if len(words := line.split()) >= 3:
            grades[words[0]][f"documents/d{words[1]}"] = int(1 <= int(words[2]) <= 4)
    return Judged(documents, queries, grades)


def write_site(documents, content):
    """A site of documents that have a title and a text."""
    (content / "documents").mkdir(parents=True)
    (content / "site.yml").write_text(
        "name: Judged\ndescription: Judged documents.\naddress: https://judged.example/\nlanguage: en\n", "utf-8")
    (content / "documents/_collection.yml").write_text(
        "label: Documents\nsingular: Document\ndescription: Judged documents.\n", "utf-8")
    for place, document in documents.items():
        summary = document["text"][:160].rpartition(" ")[0] or document["title"]
        body = re.sub(r"([^\w\s,;.])", r"\\\1", document["text"])
        (content / f"{place}.md").write_text(
            f"---\ntitle: {json.dumps(document['title'])}\nsummary: {json.dumps(summary)}\n---\n{body}\n", "utf-8")


# Our own content

def own(found, content):
    """Our content with its queries. `found` are the documents as the engine shows them: with title and summary."""
    labels = dict(re.findall(r"^  ([\w-]+): *\{ label: ([^,}]+)", (content / "vocabularies/tags.yml").read_text("utf-8"),
                             flags=re.M))
    documents = {one["place"]: {"title": one["title"], "summary": one["summary"], **source(content, one["place"], labels)}
                 for one in found}
    queries = dict(rows(JUDGED / "own/queries.tsv"))
    grades = {name: {} for name in queries}
    for name, place, grade in rows(JUDGED / "own/judgments.tsv"):
        grades[name][place] = int(grade)
    return Judged(documents, queries, grades)


def source(content, place, labels):
    """The labels of an entry's tags, and all other text of its file but title and summary."""
    collection, *path = place.split("/")
    paths = [content / f"{place}.md", content / place / "index.md"]
    paths += (content / collection / path[0]).glob(f"[0-9]*-{path[-1]}.md")
    _, head, body = next(one for one in paths if one.is_file()).read_text("utf-8").split("---\n", 2)
    tags = re.search(r"^tags: *\[(.*)\]", head, flags=re.M)
    rest = re.sub(r"^(title|summary|tags):.*\n(?:[ \t]+.*\n)*", "", head, flags=re.M)
    names = [labels.get(tag.strip(), tag) for tag in tags[1].split(",")] if tags else []
    return {"tags": ", ".join(names), "text": rest + re.sub(r"\]\([^)\s]*\)", "]", body)}


# The comparison

def rankings(page, judged, asked):
    """For each engine, the first hundred documents of each query."""
    texts = [judged.queries[name] for name in asked]
    table = full_text.Table(judged.documents)
    weights = [WEIGHTS[field] for field in table.fields]
    telling = page.telling(texts)
    return {
        "this site": dict(zip(asked, page.places(texts, DEPTH))),
        "FTS5": {name: table.search(text, DEPTH) for name, text in zip(asked, texts)},
        "FTS5, fields weighted": {name: table.search(text, DEPTH, weights) for name, text in zip(asked, texts)},
        "the same, question words left out": {
            name: table.search(text, DEPTH, weights) for name, text in zip(asked, telling)},
    }


def compare(title, page, judged):
    asked = judged.asked()
    print(f"\n{title}: {len(judged.documents)} documents, {len(asked)} queries")
    print(f"  {'':36}nDCG@10     MAP  recall@100   nDCG@10 of this site better/worse")
    found = rankings(page, judged, asked)
    ours = {name: measures.ndcg(found["this site"][name], judged.grades[name]) for name in asked}
    for engine, ranking in found.items():
        def mean(measure):
            return statistics.mean(measure(ranking[name], judged.grades[name]) for name in asked)
        theirs = {name: measures.ndcg(ranking[name], judged.grades[name]) for name in asked}
        better = sum(ours[name] > theirs[name] + 1e-9 for name in asked)
        worse = sum(ours[name] < theirs[name] - 1e-9 for name in asked)
        paired = "" if engine == "this site" else f"{better:9} / {worse}"
        print(f"  {engine:36}{mean(measures.ndcg):7.3f} {mean(measures.average_precision):7.3f} "
              f"{mean(measures.recall):11.3f}{paired}")


def report(browser, program, content, site, templates, place):
    """Compares on our own content, of which the site is built, and on Cranfield where it is."""
    with browser.site(site) as page:
        judged = own(page.documents(), content)
        compare("Judged: our own content", page, judged)
    judged = cranfield()
    if judged is None:
        print("\nJudged: Cranfield is not in Benchmarks/judged/cranfield; see README.md.")
        return
    write_site(judged.documents, place / "judged")
    tools.build_site(program, place / "judged", templates, place / "judged-site")
    with browser.site(place / "judged-site") as page:
        compare("Judged: Cranfield", page, judged)
