"""The same corpus for Hugo: the same bodies and front matter under the names Hugo has for them."""

import re
import shutil

from . import hugo_data, hugo_layouts, yaml

LINK = re.compile(r"\]\(\.\./([a-z-]+)/([a-z0-9-]+)\.md(#[a-z-]+)?\)")


def prepare(model, content, skeleton, target):
    """Configuration, layouts, data; a title for each section and each term."""
    shutil.copytree(skeleton, target)
    for number, name in enumerate(hugo_data.order(model, content), 1):
        schema = model.schemas[name]
        index(target / "content" / name, schema.get("label", name), schema.get("description", ""), weight=number,
              params={"singular": schema["singular"]})
    for vocabulary, taxonomy in (("tags", "tags"), ("grade-bands", "grade_bands")):
        terms = hugo_data.vocabulary(model, content, vocabulary)
        index(target / "content" / taxonomy, terms["label"], terms.get("description", ""))
        for number, (slug, term) in enumerate(terms["terms"].items(), 1):
            index(target / "content" / taxonomy / slug, term["label"], term.get("description", ""), weight=number)
    hugo_data.write(model, content, target / "data")
    hugo_layouts.write(model, target / "full")


def index(folder, title, description, **more):
    folder.mkdir(parents=True)
    front = {"title": title, "description": description} | more
    (folder / "_index.md").write_text("---\n" + "\n".join(yaml.write(front)) + "\n---\n", "utf-8")


def front_matter(common, own):
    """Fields of a collection go under `params`: at the top Hugo takes `url`, `kind` and others for itself."""
    return common | {"params": own}


def body(text):
    """Links as addresses, which needs no work of Hugo: no shortcode and no render hook."""
    return LINK.sub(lambda found: f"](/{found[1]}/{found[2]}/{found[3] or ''})", text)
