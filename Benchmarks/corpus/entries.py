"""The entries of a corpus, each a pure function of the seed, its collection and its number."""

from dataclasses import dataclass, field
from datetime import timedelta

from . import fields, prose, yaml


@dataclass
class Entry:
    collection: str
    number: int
    slug: str
    title: str
    rng: object
    grade_bands: list
    memory: dict = field(default_factory=dict)
    used: int = 0

    def once(self, key, make):
        if key not in self.memory:
            self.memory[key] = make()
        return self.memory[key]

    def unique(self):
        """A word that no other field of the corpus has."""
        self.used += 1
        return f"{''.join(part[0] for part in self.collection.split('-'))}{self.collection[1]}{self.number}-{self.used}"


def make(model, collection, at):
    """One entry: its common fields, the fields of its collection, its body."""
    slug, title = model.plan[collection][at]
    rng = model.random(collection, at + 1)
    bands = rng.sample(model.bands, min(len(model.bands), rng.choices([1, 2, 3], [60, 30, 10])[0]))
    entry = Entry(collection, at + 1, slug, title, rng, sorted(bands, key=model.bands.index))
    common = {"title": title, "summary": prose.text(rng), "tags": tags(model, rng), "grade_bands": entry.grade_bands}
    reviewed = fields.AS_OF - timedelta(days=rng.randint(1, 300))
    updated = reviewed - timedelta(days=rng.randint(0, 60))
    dates = {"published": fields.day(updated - timedelta(days=rng.randint(0, 900))), "updated": fields.day(updated)}
    own = {"reviewed": fields.day(reviewed)}
    if rng.random() < 0.3:
        related = [fields.reference(model, entry, list(model.plan)) for _ in range(rng.randint(1, 2))]
        own["related"] = sorted({one for one in related if one})
    own |= fields.fill(model, entry, model.schemas[collection]["fields"], collection)
    return common | dates, {key: value for key, value in own.items() if value != []}, prose.body(rng, links(model, entry))


def tags(model, rng):
    """Two to five, the first terms of the list far oftener than the last."""
    wanted, chosen = rng.randint(2, 5), []
    while len(chosen) < wanted:
        tag = rng.choices(model.vocabularies["tags"], cum_weights=model.tag_weights)[0]
        if tag not in chosen:
            chosen.append(tag)
    return chosen


def links(model, entry):
    """Two or three other entries: titles and the relative paths of their files, some with a heading."""
    found = {}
    collections, rng = list(model.plan), entry.rng
    sizes = [len(model.plan[name]) for name in collections]
    wanted = rng.randint(2, 3)
    while len(found) < wanted:
        collection = rng.choices(collections, sizes)[0]
        slug, title = prose.pick(rng, model.plan[collection])
        if (collection, slug) != (entry.collection, entry.slug):
            anchor = "#" + prose.slugify(prose.ANCHORED) if rng.random() < 0.2 else ""
            found[title] = f"../{collection}/{slug}.md{anchor}"
    return list(found.items())


def document(front, body):
    return "---\n" + "\n".join(yaml.write(front)) + "\n---\n\n" + body
