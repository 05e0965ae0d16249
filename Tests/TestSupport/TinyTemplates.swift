package import Diagnostics
package import Site

/// The least templates with which a whole site can be rendered.
package enum TinyTemplates {
  package static let set = read(texts).0

  /// - Parameters:
  ///   - changes: templates in the place of the tiny ones, or beside them; nothing takes one away.
  ///   - scripts: by their names in the folder of assets.
  package static func read(
    changing changes: [String: String?] = [:], scripts: [String: String] = [:]
  ) -> (TemplateSet, [Diagnostic]) {
    read(
      texts.merging(changes.compactMapValues(\.self)) { $1 }.filter { name, _ in changes[name] != .some(nil) },
      scripts: scripts)
  }

  private static func read(_ texts: [String: String], scripts: [String: String] = [:]) -> (TemplateSet, [Diagnostic]) {
    let files = texts.map { SourceFile(root: "templates", path: "\($0.key).mustache", text: MarkedText($0.value).text) }
    let sheet = Array("body { margin: 0 }\n".utf8)
    return TemplateSet.read(
      root: "templates", files: files, assets: scripts.mapValues { Array($0.utf8) }.merging(["site.css": sheet]) { $1 })
  }

  private static func page(_ main: String) -> String { "{{<base}}{{$main}}\n\(main)\n{{/main}}{{/base}}\n" }

  private static let link = #"<a href="{{href}}">{{label}}</a>"#

  private static let value = """
    {{{html}}}{{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}\
    {{#is_yes}}Yes{{/is_yes}}{{#is_no}}No{{/is_no}}{{#fewer_than}}under {{fewer_than}}{{/fewer_than}}\
    {{#gone_since}} gone since {{gone_since}}{{#archived_href}} <a href="{{archived_href}}">copy</a>{{/archived_href}}{{/gone_since}}
    """

  private static let listing = """
    <h1>{{heading}}</h1><p>{{description}}</p>
    {{{filters}}}
    <ul>{{{cards}}}</ul><p>{{total}}</p>
    {{#page_number}}{{#previous_href}}<a rel="prev" href="{{previous_href}}">{{/previous_href}}\
    {{page_number}}/{{page_count}}{{#next_href}}<a rel="next" href="{{next_href}}">next</a>{{/next_href}}{{/page_number}}
    """

  private static let entry = """
    <h1>{{title}}</h1><p>{{summary}}</p>
    {{#is_retired}}<p>Retired.{{#successor_href}} <a href="{{successor_href}}">{{successor_label}}</a>{{/successor_href}}</p>
    {{/is_retired}}{{#expired}}<p>Until {{expired}}.</p>{{/expired}}
    <dl>{{{facts}}}{{{tags}}}{{{grade_bands}}}</dl>{{{contents}}}{{{sections}}}
    {{{body}}}{{{references}}}{{#mentions}}<h2></h2>{{{mentions}}}{{/mentions}}{{#related}}<h2>Related</h2>{{{related}}}{{/related}}
    """

  private static let home = """
    <h1>{{site_name}}</h1>{{#grade_bands}}\(link){{/grade_bands}}
    {{#questions}}\(link){{/questions}}{{#featured}}\(link){{/featured}}
    {{#collections}}\(link) {{count}}{{/collections}}{{#top_tags}}\(link){{/top_tags}}<ul>{{{newest}}}</ul>
    """

  private static let base = """
    <!doctype html>
    <html lang="{{language}}">
    <head><title>{{page_title}}</title>{{#canonical}}<link rel="canonical" href="{{canonical}}">{{/canonical}}
    {{{head}}}{{$head}}{{/head}}{{#structured_data}}
    <script type="application/ld+json">{{{structured_data}}}</script>{{/structured_data}}</head>
    <body>
    {{{header}}}
    <ol>{{{breadcrumbs}}}</ol>
    <main id="main">{{$main}}{{/main}}</main>
    {{{footer}}}
    </body>
    </html>

    """

  private static let redirect = """
    <html>{{#target}}<meta http-equiv="refresh" content="0; url={{href}}"><a href="{{href}}">{{label}}</a>{{/target}}
    <link rel="canonical" href="{{canonical_target}}"></html>
    """

  private static let texts: [String: String] = [
    "base": base,
    "pages/home": page(home), "pages/entry": page(entry), "pages/collection": page(listing), "pages/tag": page(listing),
    "pages/grade-band-collection": page(listing), "pages/standard": page(listing),
    "pages/tags": page("<h1>{{page_title}}</h1>{{#terms}}\(link) {{count}}{{/terms}}"),
    "pages/grade-bands": page("<h1>{{page_title}}</h1>{{#terms}}\(link) {{count}}{{/terms}}"),
    "pages/standards": page("<h1>Standards</h1>{{#terms}}\(link){{/terms}}"),
    "pages/grade-band": page(
      "<h1>{{heading}}</h1>{{#collections}}\(link)<ul>{{{cards}}}</ul>{{/collections}}{{#tags}}\(link){{/tags}}"),
    "pages/framework": page(
      "<h1>{{heading}}</h1>{{#concepts}}{{label}}{{#levels}}{{label}}{{#standards}}\(link){{/standards}}{{/levels}}{{/concepts}}"
    ),
    "pages/not-found": page(#"<a href="{{home_href}}">Home</a>{{#navigation}}\#(link){{/navigation}}"#),
    "pages/redirect": redirect,
    "pages/contribute": page("<h1>Contribute</h1>{{#collections}}\(link){{/collections}}"),
    "pages/contribute-form": page(
      "<h1>{{singular}}</h1><form>{{{first_fields}}}{{{fields}}}{{{last_fields}}}{{{more_fields}}}</form><pre>{{template}}</pre>"
    ),
    "partials/form-field":
      "<p><label for=\"{{id}}\">{{label}}</label><input id=\"{{id}}\">{{{options}}}{{{fields}}}</p>",
    "partials/form-option": "<i>{{value}}</i>", "partials/form-choice": "<i>{{value}}</i>",
    "pages/data": page(
      "<h1>Data</h1>{{#resources}}<h2>{{title}}</h2>{{#columns}}<i>{{name}}</i>{{/columns}}{{/resources}}"),
    "pages/rules": page("<h1>Rules</h1>{{#errors}}\(link){{/errors}}{{#warnings}}\(link){{/warnings}}"),
    "pages/rule": page(
      "<h1>{{id}}</h1>{{#is_warning}}warning{{/is_warning}}<p>{{summary}}{{why}}</p><pre>{{wrong}}</pre><pre>{{right}}</pre>"
    ),
    "pages/curation": page(
      """
      <h1>{{date}}</h1>{{#review}}<h2>review {{count}}</h2>{{#rows}}<li>\(link) {{date}}</li>{{/rows}}{{/review}}
      {{#ended}}<h2>ended {{count}}</h2>{{#rows}}<li>\(link) {{date}}</li>{{/rows}}{{/ended}}{{#past}}<h2>past {{count}}</h2>{{#rows}}<li>\(link) {{date}} {{count}}</li>{{/rows}}{{/past}}
      {{#is_all_well}}well{{/is_all_well}}
      """),
    "pages/chapter": page(
      "<h1>{{number}} {{title}}</h1><ol>{{{chapters}}}</ol>{{{contents}}}{{{body}}}{{#next_href}}<a href=\"{{next_href}}\">{{next_label}}</a>{{/next_href}}"
    ),
    "pages/whole": page("<h1>{{title}}</h1><ol>{{{chapters}}}</ol>{{{body}}}{{{parts}}}"),
    "partials/chapter-item": "<li>{{count}} \(link)</li>",
    "partials/chapter-part": "<section id=\"{{anchor}}\"><h2>{{number}} {{title}}</h2>{{{body}}}</section>",
    "partials/figure":
      "<figure id=\"{{id}}\" class=\"{{chart}}\"><figcaption>{{title}}</figcaption>{{{drawing}}}{{{data}}}{{#has_unknown}}<p>unknown</p>{{/has_unknown}}</figure>",
    "partials/entries": "<ul>{{{cards}}}</ul>",
    "partials/head": #"<link rel="stylesheet" href="{{assets.site_css}}">"#,
    "partials/header": "<nav>{{#navigation}}\(link){{/navigation}}</nav>",
    "partials/footer":
      #"<footer>{{#all_collections}}\#(link){{/all_collections}}<a href="{{feed_href}}">Feed</a></footer>"#,
    "partials/card": "<li>\(#"<a href="{{href}}">{{title}}</a>"#): {{summary}} {{{labels}}}{{{grade_bands}}}</li>",
    "partials/breadcrumb": "<li>{{#is_current}}{{label}}{{/is_current}}{{^is_current}}\(link){{/is_current}}</li>",
    "partials/card-label": "<i>{{label}}</i>",
    "partials/contents-item": "<li>\(link){{#children}}<ol>{{{children}}}</ol>{{/children}}</li>",
    "partials/fact": "<dt>{{label}}</dt>{{{values}}}", "partials/fact-value": "<dd>{{> partials/value}}</dd>",
    "partials/fact-link": "<dd>{{#href}}\(link){{/href}}{{^href}}{{label}}{{/href}}</dd>",
    "partials/section":
      "<h2>{{label}}</h2>{{{text}}}{{{html}}}{{{items}}}{{{groups}}}{{{alignments}}}{{{columns}}}{{{rows}}}",
    "partials/value": value, "partials/list-item": "<li>{{> partials/value}}</li>",
    "partials/group": "<dl>{{{fields}}}</dl>",
    "partials/alignment": "<h3>{{framework}}</h3><b>{{concept}}</b>{{{standards}}}",
    "partials/column": "<th>{{label}}</th>", "partials/row": "<tr>{{{cells}}}</tr>",
    "partials/cell": "<td>{{{inline}}}</td>",
    "partials/cell-value": "{{> partials/value}}", "partials/references": "<h2>{{label}}</h2>{{{entries}}}",
    "partials/reference": link, "partials/related-item": link,
    "partials/filter": #"<a href="{{href}}">{{label}} {{count}}</a>"#,
    "partials/tag": "<li>{{#href}}\(link){{/href}}{{^href}}{{label}}{{/href}}</li>",
    "partials/card-band": "<b>{{label}}</b>", "partials/field-in-group": "<dt>{{label}}</dt>{{{values}}}",
  ]
}
