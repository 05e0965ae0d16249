"""Validates the JSON Schemas of `clearinghouse schema`, and content against them.

    validate-schemas.py SCHEMAS CONTENT

Prints one line a fault, and ends with 1 if there is one. Needs PyYAML and jsonschema.
"""

import json
import pathlib
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML as editors read it (1.2): days are texts, and only true and false are booleans."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("^(?:true|false|True|False)$"), "tfTF")


def schema(path):
    value = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(value)
    return jsonschema.Draft202012Validator(value)


def front_matter(path):
    return path.read_text(encoding="utf-8").split("\n---\n", 1)[0].removeprefix("---\n")


def faults(validator, path, text):
    # An empty field is a field that is not there: the program reads it so.
    value = {key: item for key, item in (yaml.load(text, Loader) or {}).items() if item is not None}
    for error in sorted(validator.iter_errors(value), key=lambda error: list(map(str, error.path))):
        where = "/".join(map(str, error.absolute_path))
        yield f"{path}: {where}: {error.validator}: {error.message[:160]}"


def main(schemas, content):
    kinds = {
        "site": content.glob("site.yml"),
        "vocabulary": content.glob("vocabularies/*.yml"),
        "framework": content.glob("standards/*.yml"),
        "collection": content.glob("*/_collection.yml"),
    }
    found = []
    for kind, paths in kinds.items():
        validator = schema(schemas / "settings" / f"{kind}.json")
        for path in sorted(paths):
            found += faults(validator, path.relative_to(content), path.read_text(encoding="utf-8"))
    for path in sorted((schemas / "entries").glob("*.json")):
        validator = schema(path)
        folder = content / path.stem
        for entry in sorted([*folder.glob("*.md"), *folder.glob("*/index.md")]):
            found += faults(validator, entry.relative_to(content), front_matter(entry))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
