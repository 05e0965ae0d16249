"""A valid value for each field that a schema declares."""

from datetime import date, timedelta

from . import prose, words, yaml

AS_OF = date(2026, 11, 21)


def fill(model, entry, fields, path):
    """Values for `fields`: all that are required or recommended, and most of the others."""
    result = {}
    for name, spec in fields.items():
        due = spec.get("required") or spec.get("recommended")
        here = f"{path}.{name}"
        if here in OWN:
            value = OWN[here](model, entry)
        elif spec["type"] == "file" and not due or not due and entry.rng.random() > 0.75:
            continue
        else:
            value = many(model, entry, spec, here) if spec.get("many") else one(model, entry, spec, here)
        if value not in (None, [], {}):
            result[name] = value
    return result


def many(model, entry, spec, path):
    low = max(spec.get("min", 1), 1)
    count = entry.rng.randint(low, max(low, spec.get("max", 3)))
    result = []
    for _ in range(count):
        value = one(model, entry, spec, path)
        if value is not None and value not in result:
            result.append(value)
    return result


def one(model, entry, spec, path):
    kind, rng = spec["type"], entry.rng
    if kind == "group":
        return fill(model, entry, spec["fields"], path)
    if kind == "term":
        return prose.pick(rng, model.vocabularies[spec["vocabulary"]])
    if kind == "reference":
        return reference(model, entry, spec["to"])
    if kind == "standard":
        return prose.pick(rng, model.standards[prose.pick(rng, entry.grade_bands)])
    if kind == "url":
        return f"https://{prose.pick(rng, words.TOPICS)}-{entry.unique()}.example/{prose.pick(rng, words.THINGS)}"
    if kind == "email":
        return f"{prose.pick(rng, words.GIVEN).lower()}@office-{entry.number}.example"
    if kind == "text":
        if "pattern" in spec:
            raise SystemExit(f"{path} has a pattern: say in corpus/fields.py what to write")
        return f"{prose.phrase(rng)} {entry.unique()}" if spec.get("unique") \
            else prose.text(rng, longest=spec.get("max_length"))
    if kind == "markdown":
        return yaml.Block(f"{prose.paragraph(rng)}\n\n{prose.bullets(rng)}")
    if kind == "date":
        return day(AS_OF + timedelta(days=rng.randint(10, 300)))
    if kind == "boolean":
        return rng.random() < 0.5
    if kind in ("integer", "number", "count", "money", "percent"):
        if spec.get("unique"):
            return entry.number
        low, high = {"count": (60, 900), "money": (500, 50000), "percent": (20, 80)}.get(kind, (1, 60))
        low = max(low, spec.get("min", low))
        return rng.randint(low, max(low, min(high, spec.get("max", high))))
    raise SystemExit(f"{path} is of type {kind}: say in corpus/fields.py what to write")


def reference(model, entry, to):
    """Some entries are named often and most seldom, as on any site."""
    several = isinstance(to, list)
    name = prose.pick(entry.rng, to) if several else to
    others = model.plan.get(name)
    if not others:
        return None
    slug = others[int(entry.rng.random() ** 1.5 * len(others))][0]
    if (name, slug) == (entry.collection, entry.slug):
        return None
    return f"{name}/{slug}" if several else slug


def day(value):
    return value.isoformat()


# Fields of which the value depends on others, or has a form of its own.

def _topics(part):
    def choose(model, entry):
        topics = entry.once("topics", lambda: entry.rng.sample(model.vocabularies["exchange-topics"], 5))
        return topics[:2] if part == 0 else topics[2:]
    return choose


def _shares(model, entry):
    first, second = entry.rng.randint(20, 35), entry.rng.randint(15, 30)
    groups = {"Asian": 12, "Black": first - 12, "Latino or Latina": second, "White": 100 - first - second}
    return [{"group": group, "percent": percent} for group, percent in groups.items()]


def _offerings(model, entry):
    return [{"grade_band": band, "stage": prose.pick(entry.rng, model.vocabularies["stages"]),
             "curricula": sorted({reference(model, entry, "curricula") for _ in range(entry.rng.randint(1, 3))}),
             "teachers_trained": entry.rng.randint(12, 60), "students_enrolled": entry.rng.randint(60, 600)}
            for band in model.bands]


def _sessions(model, entry):
    result = []
    for number in range(entry.rng.randint(0, 3)):
        starts = AS_OF + timedelta(days=60 * (number + 1) + entry.rng.randint(0, 40))
        result.append({"starts": day(starts), "ends": day(starts + timedelta(days=entry.rng.randint(0, 4))),
                       "place": prose.pick(entry.rng, words.REGIONS),
                       "registration_closes": day(starts - timedelta(days=14))})
    return result


def _years(first, last):
    return lambda model, entry: entry.rng.randint(first, last)


OWN = {
    "districts.hope_to_share": _topics(0),
    "districts.hope_to_learn": _topics(1),
    "districts.fictional": lambda model, entry: True,
    "districts.region": lambda model, entry: prose.pick(entry.rng, words.REGIONS),
    "district-snapshots.district": lambda model, entry: model.plan["districts"][
        (entry.number - 1) % len(model.plan["districts"])][0],
    "district-snapshots.school_year": lambda model, entry:
        (lambda year: f"{year}-{(year + 1) % 100:02}")(2015 + (entry.number * 7) % 10),
    "district-snapshots.schools": _years(8, 60),
    "district-snapshots.students": _years(4000, 40000),
    "district-snapshots.title_i_percent": _years(20, 80),
    "district-snapshots.demographics": _shares,
    "district-snapshots.offerings": _offerings,
    "district-snapshots.graduates": _years(400, 1800),
    "district-snapshots.competent_graduates": _years(60, 250),
    "opportunities.opens": lambda model, entry: day(AS_OF - timedelta(days=entry.rng.randint(5, 60))),
    "professional-development.region": lambda model, entry: prose.pick(entry.rng, words.REGIONS),
    "professional-development.sessions": _sessions,
    "organizations.representatives.name": lambda model, entry: prose.person(entry.rng),
    "research-briefs.authors": lambda model, entry: sorted({prose.person(entry.rng) for _ in range(3)}),
    "research-briefs.doi": lambda model, entry: f"10.5555/corpus.{entry.number}",
    "research-briefs.year": _years(2004, 2026),
}
