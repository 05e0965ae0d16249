#!/usr/bin/env python3
"""Writes a corpus of N entries in the shape of the real content, and the same corpus for Hugo.

OUT/clearinghouse/content is a content folder of the project; OUT/hugo is a Hugo site. The same
arguments write the same bytes.
"""

import argparse
import re
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from corpus import entries, hugo_site, model as models, prose  # noqa: E402

STRIDE = 250


def copy_declarations(model, content, target):
    """The project's own settings, with more tags than it has."""
    target.mkdir(parents=True)
    # Hugo and the floor publish none of these, so the comparison leaves them out.
    settings = (content / "site.yml").read_text("utf-8")
    settings = re.sub(r"(?m)^(open_data|questions):\n(  .*\n)+", "", settings)
    # Home leads to entries that the corpus does not have.
    settings = re.sub(r"(?m)^(featured|curation_page|rule_pages):.*\n", "", settings) + "search: false\n"
    (target / "site.yml").write_text(settings, "utf-8")
    for folder in ("vocabularies", "standards"):
        shutil.copytree(content / folder, target / folder)
    for path in content.glob("*/_collection.yml"):
        (target / path.parent.name).mkdir()
        schema = path.read_text("utf-8").replace("compare: true\n", "")
        (target / path.parent.name / path.name).write_text(schema, "utf-8")
    tags = target / "vocabularies" / "tags.yml"
    more = "".join(f"  {slug}: {{ label: {label} }}\n" for slug, label in model.new_tags.items())
    tags.write_text(tags.read_text("utf-8").rstrip("\n") + "\n" + more, "utf-8")


def write_some(job):
    content, seed, count, out, with_hugo, large, collection, first, last = job
    if large:
        prose.use_large_vocabulary()
    model = models.plan(models.load(content, seed), count)
    for at in range(first, last):
        common, own, body = entries.make(model, collection, at)
        name = f"{collection}/{model.plan[collection][at][0]}.md"
        (out / "clearinghouse/content" / name).write_text(entries.document(common | own, body), "utf-8")
        if with_hugo:
            front = hugo_site.front_matter(common, own)
            (out / "hugo/content" / name).write_text(entries.document(front, hugo_site.body(body)), "utf-8")
    return last - first


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="a folder that does not exist yet, or is empty")
    parser.add_argument("--entries", type=int, default=10000)
    parser.add_argument("--seed", default="clearinghouse")
    parser.add_argument("--content", type=Path, default=HERE.parent / "content", help="the project's content folder")
    parser.add_argument("--without-hugo", action="store_true")
    parser.add_argument("--large-vocabulary", action="store_true", help="45,000 words by Zipf's law, not 500 alike")
    options = parser.parse_args()
    if options.out.exists() and any(options.out.iterdir()):
        parser.error(f"{options.out} is not empty")

    if options.large_vocabulary:
        prose.use_large_vocabulary()
    model = models.plan(models.load(options.content, options.seed), options.entries)
    copy_declarations(model, options.content, options.out / "clearinghouse/content")
    if not options.without_hugo:
        hugo_site.prepare(model, options.content, HERE / "hugo", options.out / "hugo")
    jobs = [(options.content, options.seed, options.entries, options.out, not options.without_hugo,
             options.large_vocabulary, collection, first, min(first + STRIDE, len(planned)))
            for collection, planned in model.plan.items() for first in range(0, len(planned), STRIDE)]
    with ProcessPoolExecutor() as pool:
        written = sum(pool.map(write_some, jobs))
    print(f"{written} entries, {len(model.vocabularies['tags'])} tags")


if __name__ == "__main__":
    main()
