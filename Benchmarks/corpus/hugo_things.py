"""The data of schema.org in Hugo's full pages: what the schema of a collection says, written out.

« and » stand for the braces of Hugo's templates. In a script of this kind Hugo quotes what stands between them.
"""


def data(model, schema):
    """The script element that says what the entry is and where it stands."""
    properties = {key: (*named(spec["schema_org"]), spec)
                  for key, spec in schema["fields"].items() if "schema_org" in spec}
    own = {name for name, _, _ in properties.values()}
    said = "".join(value(model, key, name, kind, spec) for key, (name, kind, spec) in properties.items())
    url = "" if "url" in own else ',"url":«.Permalink»'
    about = "" if schema["schema_org"] == "Organization" else work(own)
    return f"""«define "data"»«$labels := hugo.Data.labels»«$ages := hugo.Data.ages»\
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[\
{{"@type":{types(schema)},"@id":«.Permalink»,"name":«.Title»,"description":«.Params.summary»{said}{url}\
,"mainEntityOfPage":«.Permalink»{about}}},\
{{"@type":"BreadcrumbList","itemListElement":[\
{{"@type":"ListItem","position":1,"name":«hugo.Data.site.short_name»,"item":«site.Home.Permalink»}},\
{{"@type":"ListItem","position":2,"name":«.CurrentSection.Title»,"item":«.CurrentSection.Permalink»}},\
{{"@type":"ListItem","position":3,"name":«.Title»}}]}}]}}</script>
«end»
"""


def named(spec):
    """The name of a property, and the type of the thing that its value is."""
    return next(iter(spec.items())) if isinstance(spec, dict) else (spec, None)


def types(schema):
    said = schema["schema_org"]
    return f'"{said}"' if isinstance(said, str) else "[" + ",".join(f'"{one}"' for one in said) + "]"


def listed(item):
    return f"[«range $at, $it := .»«if $at»,«end»{item}«end»]"


def work(own):
    """What each work has, unless a field says it."""
    published = "" if "datePublished" in own else ',"datePublished":«.Date.Format "2006-01-02"»'
    return ('«with .Params.tags»,"keywords":' + listed("«index $labels.tags $it»") + "«end»"
            '«with .Params.grade_bands»,"educationalLevel":' + listed('«index $labels "grade-bands" $it»')
            + ',"typicalAgeRange":' + listed("«index $ages $it»") + '«end»,"inLanguage":"en"' + published
            + ',"dateModified":«.Lastmod.Format "2006-01-02"»,"isPartOf":{"@id":«print site.Home.Permalink "#website"»}')


def value(model, key, name, kind, spec):
    """A property with what a field says; nothing where the corpus never says it in words for programs."""
    if name == "timeRequired" or spec["type"] == "file":
        return ""
    if spec["type"] == "term" and name == "isAccessibleForFree":
        return (f'«with .Params.{key}»«$said := index hugo.Data.schema_org "{spec["vocabulary"]}"»'
                f'«if isset $said .»,"{name}":«index $said .»«end»«end»')
    if spec["type"] == "group":
        inner = [(part, *named(one["schema_org"]), one) for part, one in spec["fields"].items() if "schema_org" in one]
        one = f'{{"@type":"{kind}"' + "".join(
            f'«with .{part}»,"{name}":{thing(model, spec, kind, name)}«end»' for part, name, kind, spec in inner) + "}"
    else:
        one = thing(model, spec, kind, name)
    return f'«with .Params.{key}»,"{name}":{listed(one) if spec.get("many") else one}«end»'


def thing(model, spec, kind, name):
    """One value, which is the dot."""
    if spec["type"] == "reference":
        return reference(model, spec["to"])
    if spec["type"] == "standard":
        return ('«with index hugo.Data.standards .»{"@type":"DefinedTerm","termCode":«.id»,"name":«.id»,'
                '"inDefinedTermSet":«print site.Home.Permalink "standards/" .framework_slug "/"»,'
                '"url":«print site.Home.Permalink "standards/" .framework_slug "/" .slug "/"»}«end»')
    text = {"term": f'«index $labels "{spec.get("vocabulary")}" .»',
            "date": '«(time.AsTime .).Format "2006-01-02"»',
            # A year is a day that is known no better.
            "integer": "«print .»" if name.startswith("date") else "«.»"}.get(spec["type"], "«.»")
    return f'{{"@type":"{kind}","name":{text}}}' if kind else text


def reference(model, to):
    """Another entry: what it is, what it is called and where it is."""
    if isinstance(to, list):
        folder, type_, url = "", "«index hugo.Data.types .Section»", "«.Permalink»"
    else:
        schema = model.schemas[to]
        folder, type_ = to + "/", types(schema)
        url = "«.Params.url»" if schema["fields"].get("url", {}).get("schema_org") == "url" else "«.Permalink»"
    return (f'«with site.GetPage (print "/{folder}" .)»{{"@type":{type_},"@id":«.Permalink»,"name":«.LinkTitle»,'
            f'"url":{url}}}«end»')
