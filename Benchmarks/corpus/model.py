"""What the project's content folder declares: collections, vocabularies, standards; and the plan of a corpus."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from . import prose, yaml

SHARES = {"curricula": 35, "organizations": 10, "professional-development": 10, "research-briefs": 15,
          "practice-links": 15, "artifacts": 5, "districts": 3, "district-snapshots": 3, "stories": 2,
          "opportunities": 1, "policies": 1}
TAGS_PER_THOUSAND, MOST_TAGS = 50, 400


@dataclass
class Model:
    seed: str
    schemas: dict          # collection -> schema
    vocabularies: dict     # name -> terms in their order
    bands: list            # grade bands in their order
    standards: dict        # grade band -> (framework, identifier) of levels that share a grade with it
    plan: dict = field(default_factory=dict)       # collection -> [(slug, title)]
    new_tags: dict = field(default_factory=dict)   # slug -> label, beyond the project's own
    tag_weights: list = field(default_factory=list)

    def random(self, *key):
        """A source of randomness for one purpose, whatever else was made before it."""
        return random.Random("/".join([self.seed, *map(str, key)]))


def load(content, seed):
    vocabularies, bands = {}, {}
    for path in sorted((content / "vocabularies").glob("*.yml")):
        terms = yaml.read(path.read_text("utf-8"))["terms"]
        vocabularies[path.stem] = [name for name, term in terms.items() if "replaced_by" not in (term or {})]
        if path.stem == "grade-bands":
            bands = {name: {str(grade) for grade in term["grades"]} for name, term in terms.items()}
    standards = {band: [] for band in bands}
    for path in sorted((content / "standards").glob("*.yml")):
        framework = yaml.read(path.read_text("utf-8"))
        for level, concepts in framework["identifiers"].items():
            grades = {str(grade) for grade in framework["levels"][level]["grades"]}
            for band in bands:
                if grades & bands[band]:
                    standards[band] += [name for group in concepts.values() for name in group]
    schemas = {path.parent.name: yaml.read(path.read_text("utf-8"))
               for path in sorted(content.glob("*/_collection.yml"))}
    missing = sorted(set(SHARES) - set(schemas))
    if missing:
        raise SystemExit(f"{content}: no _collection.yml for {', '.join(missing)}")
    return Model(str(seed), schemas, vocabularies, list(bands), standards)


def plan(model, count):
    """How many entries each collection has, with their titles and slugs, and the tags there are."""
    if count < len(SHARES):
        raise SystemExit(f"a corpus has at least {len(SHARES)} entries, one for each collection")
    sizes = {name: max(1, count * share // 100) for name, share in SHARES.items()}
    sizes["curricula"] += count - sum(sizes.values())
    for name, size in sizes.items():
        rng = model.random("titles", name)
        titles = [prose.title(rng, number + 1) for number in range(size)]
        model.plan[name] = [(prose.slugify(title), title) for title in titles]
    known = model.vocabularies["tags"]
    wanted = max(len(known), min(MOST_TAGS, count * TAGS_PER_THOUSAND // 1000))
    rng = model.random("tags")
    while len(known) < wanted:
        label = f"{prose.pick(rng, prose.words.ADJECTIVES)} {prose.pick(rng, prose.words.TOPICS)}".capitalize()
        slug = prose.slugify(label)
        if slug not in known:
            known.append(slug)
            model.new_tags[slug] = label
    total = 0.0
    for rank in range(len(known)):
        total += 1 / (rank + 1)
        model.tag_weights.append(total)
    return model
