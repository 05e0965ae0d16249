"""Hugo's layouts for the full page of an entry, one for each collection, written out field by field from its schema.

A layout that asked the schema on each page would do the same in more steps; whoever writes a site in Hugo for speed
writes each field out. What is the same in all collections stands in `hugo/full`. In the texts below, « and » stand for
the braces of Hugo's templates, which mean something to Python too.
"""

from . import hugo_things

# Where the shipped templates put the sections of fields: before the contents list and after the text.
PLACES = {"curricula": ("texts", "lists"), "research-briefs": ("lists", "texts"), "organizations": (None, "all")}
WIDE = {"districts", "district-snapshots"}   # key facts above the text, not beside it
NUMERIC = {"integer", "number", "percent", "money", "count"}
NONE_FOUND = "None found. Nobody has brought us any yet; that does not mean that there is none."


def write(model, folder):
    (folder / "_partials/cards").mkdir(exist_ok=True)
    for name in model.plan:
        schema = model.schemas[name]
        (folder / name).mkdir()
        (folder / name / "page.html").write_text(braces(hugo_things.data(model, schema) + page(name, schema)), "utf-8")
        (folder / "_partials/cards" / f"{name}.html").write_text(braces(card(name, schema)), "utf-8")


def braces(text):
    return text.replace(" -»", " -}}").replace("«", "{{ ").replace("»", " }}")


def page(name, schema):
    fields = schema["fields"]
    before, after = PLACES.get(name, ("all", None))
    contents = "" if name == "organizations" else '«template "contents" .»'
    text = '<div class="body">\n«.Content»</div>\n'
    text = f'<div class="sheet">\n{text}</div>\n' if name == "artifacts" else text
    facts = "".join(fact(key, spec, name) for key, spec in fields.items() if is_short(spec))
    columns = ("", "") if name in WIDE else ('<div class="columns">\n', "</div>\n")
    return f"""«define "main"»«$labels := hugo.Data.labels -»
<article class="wrap entry entry-{name}">
<header>
<h1>«.Title»</h1>
<p class="lede">«.Params.summary»</p>
<p class="entry-actions screen"><button type="button" class="keep" data-id="{name}/«.File.ContentBaseName»" \
data-title="«.Title»" data-summary="«.Params.summary»" data-labels="{key_labels(fields)}">\
Save to my shortlist</button></p>
</header>
{columns[0]}<section class="facts" aria-labelledby="keyFacts">
<h2 id="keyFacts">Key facts</h2>
<dl>
«with .Params.grade_bands»<div class="fact-grade_bands"><dt>Grade bands</dt>\
«range .»<dd><a href="/grade_bands/«.»/">«index $labels "grade-bands" .»</a></dd>«end»</div>
«end -»
{facts}«with .Params.reviewed»«with time.AsTime .»<div class="fact-reviewed"><dt>Last reviewed</dt>\
<dd>«template "date" .»</dd></div>
«end»«end»</dl>
</section>
<div class="text">
{sections(fields, name, before)}{contents}{text}{sections(fields, name, after)}</div>
{columns[1]}«template "links" .»</article>
«end»
"""


def card(name, schema):
    """An entry in a listing; the same in every listing."""
    labels = "".join(f"«with .Params.{key}»<li>{text(spec)}</li>«end»" for key, spec in facets(schema["fields"]))
    return f"""«$labels := hugo.Data.labels -»
<li class="card card-{name}" data-id="{name}/«.File.ContentBaseName»">
<h3><a href="«.RelPermalink»">«.LinkTitle»</a></h3>
<p>«.Params.summary»</p>
<ul class="labels" role="list">
<li class="kind">{schema["singular"]}</li>
<li class="date"><time datetime="«.Date.Format "2006-01-02"»">«.Date.Format "January 2, 2006"»</time></li>
{labels}
<li class="bands">«range .Params.grade_bands»<span>«index $labels "grade-bands" .»</span> «end»</li>
</ul>
</li>
"""


def facets(fields):
    return [(key, spec) for key, spec in fields.items()
            if spec["type"] == "term" and spec.get("facet") and not spec.get("many")]


def key_labels(fields):
    terms = "".join(f"«with .Params.{key}»{text(spec)} · «end»" for key, spec in facets(fields))
    return terms + '«range $at, $it := .Params.grade_bands»«if $at» · «end»«index $labels "grade-bands" $it»«end»'


# Values

def text(spec):
    """What a value, which is the dot, says."""
    kind = spec["type"]
    if kind == "term":
        return f'«index $labels "{spec["vocabulary"]}" .»'
    if kind == "reference":
        folder = "" if isinstance(spec["to"], list) else spec["to"] + "/"
        return f'«with site.GetPage (print "/{folder}" .)»<a href="«.RelPermalink»">«.LinkTitle»</a>«end»'
    whole = "«lang.FormatNumber 0 .»"
    return {
        "url": '<a href="«.»" class="outside">«strings.TrimPrefix "https://" .»</a>',
        "email": '<a href="mailto:«.»">«.»</a>',
        "date": '«(time.AsTime .).Format "January 2, 2006"»',
        "boolean": "Yes", "count": whole, "money": "$" + whole, "percent": "«.»%",
        "integer": "«.»" if spec.get("facet") else whole,   # a year is a label
        "markdown": "«$.RenderString .»",
    }.get(kind, "«.»")


def each(spec, opening, closing):
    value = f"{opening}{text(spec)}{closing}"
    return f"«range .»{value}«end»" if spec.get("many") else value


def entry_of_list(spec, name):
    number = name == "district-snapshots" and spec["type"] not in ("url", "email", "reference")
    return each(spec, '<dd class="number">' if number else "<dd>", "</dd>")


# Key facts

def is_short(spec):
    """Among the key facts, as the program has it."""
    kind = spec["type"]
    if kind in ("markdown", "group"):
        return False
    if kind == "text":
        return spec["max_length"] <= 160 if "max_length" in spec else "pattern" in spec
    return kind != "standard" or not spec.get("many")


def fact(key, spec, name):
    opening, values = f'<div class="fact-{key}"><dt>{spec["label"]}</dt>', entry_of_list(spec, name)
    if spec["type"] == "boolean":
        return (f'«if isset .Params "{key}"»{opening}«with .Params.{key}»{values}«else»<dd>No</dd>«end»</div>\n'
                "«end -»\n")
    return f"«with .Params.{key}»{opening}{values}</div>\n«end -»\n"


# Sections

def sections(fields, name, which):
    wanted = {"all": (True, False), "lists": (True,), "texts": (False,), None: ()}[which]
    return "".join(section(key, spec, name) for key, spec in fields.items()
                   if not is_short(spec) and bool(spec.get("many")) in wanted)


def section(key, spec, name):
    note = " note" if spec["type"] == "text" and not spec.get("many") else ""
    opening = f'<section class="field field-{key}{note}">\n<h2>{spec["label"]}</h2>\n'
    none = f'«else»{opening}<p class="none">{NONE_FOUND}</p>\n</section>\n' if spec.get("say_if_none") else ""
    return f"«with .Params.{key}»{opening}{inside(spec, name)}</section>\n{none}«end -»\n"


def inside(spec, name):
    kind = spec["type"]
    if kind == "standard":
        return '«template "standards" .»'
    if kind == "group":
        return groups(spec, name)
    if kind == "markdown":
        return text(spec)
    if spec.get("many"):
        opening, closing = ('<ol class="steps">', "</ol>") if name == "stories" else ("<ul>", "</ul>")
        return f"{opening}\n«range .»<li>{text(spec)}</li>\n«end»{closing}\n"
    return f"<p>{text(spec)}</p>\n"


def groups(spec, name):
    fields = spec["fields"]
    if name == "research-briefs":
        parts = "".join(f'«with .{key}»<p class="part-{key}">{inline(one)}</p>\n«end»' for key, one in fields.items())
        return f'<ul class="implications" role="list">\n«range .»<li>{parts}</li>\n«end»</ul>\n'
    parts = "".join(f'«with .{key}»<div><dt>{one["label"]}</dt>{entry_of_list(one, name)}</div>\n«end»'
                    for key, one in fields.items())
    group = f'<dl class="group">\n{parts}</dl>\n'
    if not spec.get("many"):
        return group
    if len(fields) <= 3 and any(one["type"] in NUMERIC for one in fields.values()):
        return f"«if gt (len .) 1»{table(spec, fields)}«else»«range .»{group}«end»«end»"
    return f"«range .»{group}«end»"


def inline(spec):
    label = f'{spec["label"]}: ' if spec["type"] == "reference" else ""
    return label + each(spec, '<span class="value">', "</span> ")


def table(spec, fields):
    numbers = {key: ' class="number"' if one["type"] in NUMERIC else "" for key, one in fields.items()}
    head = "".join(f'<th scope="col"{numbers[key]}>{one["label"]}</th>' for key, one in fields.items())
    row = "".join(f'<td{numbers[key]}>«with .{key}»<span class="value">{text(one)}</span> «end»</td>'
                  for key, one in fields.items())
    return f"""<div class="table" role="region" aria-label="{spec["label"]}" tabindex="0"><table>
<thead><tr>{head}</tr></thead>
<tbody>
«range .»<tr>{row}</tr>
«end»</tbody>
</table></div>
"""
