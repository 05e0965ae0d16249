"""The same corpus for Hugo: the same bodies and front matter under the names Hugo has for them."""

import re
import shutil

from . import yaml

LINK = re.compile(r"\]\(\.\./([a-z-]+)/([a-z0-9-]+)\.md(#[a-z-]+)?\)")


def prepare(model, skeleton, target):
    """Configuration, layouts and a title for each section."""
    shutil.copytree(skeleton, target)
    for name in model.plan:
        schema = model.schemas[name]
        folder = target / "content" / name
        folder.mkdir(parents=True)
        front = {"title": schema.get("label", name), "description": schema.get("description", "")}
        (folder / "_index.md").write_text("---\n" + "\n".join(yaml.write(front)) + "\n---\n", "utf-8")


def front_matter(common, own):
    """Fields of a collection go under `params`: at the top Hugo takes `url`, `kind` and others for itself."""
    return common | {"params": own}


def body(text):
    """Links as addresses, which needs no work of Hugo: no shortcode and no render hook."""
    return LINK.sub(lambda found: f"](/{found[1]}/{found[2]}/{found[3] or ''})", text)
