"""What Hugo's full pages look up: labels of terms, standards, and the settings of the site."""

import json
import re

from . import yaml


def vocabulary(model, content, name):
    """A vocabulary with the terms that entries may use, and for tags those that only the corpus has."""
    read = yaml.read((content / "vocabularies" / f"{name}.yml").read_text("utf-8"))
    terms = {slug: term or {} for slug, term in read["terms"].items()}
    if name == "tags":
        terms |= {slug: {"label": label} for slug, label in model.new_tags.items()}
    return read | {"terms": {slug: term for slug, term in terms.items() if "replaced_by" not in term}}


def order(model, content):
    """The collections: those of the navigation first, then the others by name."""
    first = [item["to"] for item in settings(content)["navigation"] if item["to"] in model.plan]
    return first + sorted(set(model.plan) - set(first))


def settings(content):
    # Questions are not asked in the corpus, and hold what the small reader of YAML does not read.
    text = (content / "site.yml").read_text("utf-8")
    return yaml.read(re.sub(r"(?m)^questions:\n(  .*\n)+", "", text))


def write(model, content, folder):
    folder.mkdir(parents=True)
    site = settings(content)
    data = {"labels": {}, "standards": standards(content), "schema_org": {}, "ages": {},
            "types": {name: model.schemas[name]["schema_org"] for name in model.plan}, "site": {
        "name": site["name"], "short_name": site["short_name"], "description": site["description"],
        "organisation": site["organisation"], "repository": site["repository"], "goal": site["goal"],
        "navigation": site["navigation"],
        "collections": [{"label": model.schemas[name]["label"], "to": name} for name in order(model, content)]}}
    for name in model.vocabularies:
        terms = vocabulary(model, content, name)["terms"]
        data["labels"][name] = {slug: term["label"] for slug, term in terms.items()}
        said = {slug: term["schema_org"] for slug, term in terms.items() if "schema_org" in term}
        data["schema_org"] |= {name: said} if said else {}
        data["ages"] |= {slug: term["ages"] for slug, term in terms.items() if "ages" in term}
    for name, value in data.items():
        (folder / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False, indent=1), "utf-8")


def standards(content):
    """Each standard with its concept and framework, and its place among all."""
    found = []
    for path in sorted((content / "standards").glob("*.yml")):
        framework = yaml.read(path.read_text("utf-8"))
        for at, (concept, spec) in enumerate(framework["concepts"].items()):
            for concepts in framework["identifiers"].values():
                for name in concepts.get(concept, []):
                    found.append(((path.stem, at, name), {
                        "id": name, "slug": re.sub(r"[^a-z0-9]+", "-", name.lower()), "concept": spec["label"],
                        "framework": framework["label"], "framework_slug": path.stem}))
    return {one["id"]: one | {"order": number} for number, (_, one) in enumerate(sorted(found, key=lambda one: one[0]))}
