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
    {{{body}}}{{#exchange_href}}<ol>{{{partners}}}</ol><a href="{{exchange_href}}">Exchange</a>{{/exchange_href}}{{{references}}}{{#mentions}}<h2></h2>{{{mentions}}}{{/mentions}}{{#related}}<h2>Related</h2>{{{related}}}{{/related}}
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
    "pages/grade-band-collection": page(listing),
    "pages/standard": page(
      listing
        + "<p>{{text}}{{concept}}{{level}}</p>{{#previous_standard_href}}<a href=\"{{previous_standard_href}}\">{{previous_standard}}</a>{{/previous_standard_href}}{{{others}}}"
    ),
    "partials/standard-item": "\(link) {{count}};", "partials/standard-level": "<h2>{{label}}</h2>{{{standards}}}",
    "pages/tags": page("<h1>{{page_title}}</h1>{{#terms}}\(link) {{count}}{{/terms}}"),
    "pages/grade-bands": page("<h1>{{page_title}}</h1>{{#terms}}\(link) {{count}}{{/terms}}"),
    "pages/standards": page("<h1>Standards</h1>{{#terms}}\(link){{/terms}}"),
    "pages/grade-band": page(
      "<h1>{{heading}}</h1>{{#collections}}\(link)<ul>{{{cards}}}</ul>{{/collections}}{{#tags}}\(link){{/tags}}"),
    "pages/framework": page(
      """
      <h1>{{heading}}</h1>{{covered}}/{{all}} {{#bands}}\(link){{/bands}}{{#all_href}}<a href="{{all_href}}">All</a>{{/all_href}}
      {{#strands}}{{#concepts}}{{label}}{{#cells}}<td>{{level}} {{{covered_standards}}}|{{{missing_standards}}}</td>{{/cells}}{{covered}}/{{all}}
      {{/concepts}}{{/strands}}{{#totals}}{{covered}}/{{all}} {{/totals}}
      """),
    "pages/exchange": page(
      """
      <h1>{{taking_part}} {{shares_label}} {{seeks_label}} {{unmet_count}}</h1>{{{topics}}}<p>{{{quiet_topics}}}</p>{{{entries}}}<p>{{{silent}}}</p>
      {{#page_number}}{{page_number}}/{{page_count}}{{#next_href}}<a href="{{next_href}}">next</a>{{/next_href}}{{/page_number}}
      """),
    "partials/exchange-topic":
      "<h2 id=\"{{slug}}\">{{label}}</h2><p>{{{offers}}}|{{{near_offers}}}|{{{seekers}}}|{{{near_seekers}}}{{#is_unmet}} unmet{{/is_unmet}}{{#is_unasked}} unasked{{/is_unasked}}</p>",
    "partials/exchange-entry":
      "<h3>\(link)</h3><p>{{{marks}}};{{{contacts}}};{{{shares}}};{{{seeks}}}</p><ol>{{{partners}}}</ol>",
    "partials/exchange-partner":
      "<li>\(link){{#is_mutual}} mutual{{/is_mutual}} gives {{{gives}}} takes {{{takes}}} {{{marks}}} {{{contacts}}}</li>",
    "partials/exchange-match": "{{^is_first}}, {{/is_first}}{{label}}{{#note}} ({{note}}){{/note}}",
    "partials/exchange-name":
      "{{^is_first}}, {{/is_first}}{{#href}}\(link){{/href}}{{^href}}{{label}}{{/href}}{{#note}} ({{note}}){{/note}}",
    "pages/calendar": page(
      """
      <h1>{{band}} {{total}}</h1>{{{bands}}}{{#all_href}}<a href="{{all_href}}">All</a>{{/all_href}}
      {{#is_empty}}<p>None</p>{{/is_empty}}{{{months}}}{{#past}}<details>{{past_count}} {{{past}}}</details>{{/past}}
      <a href="{{file_href}}">{{file_url}}</a>
      """),
    "partials/calendar-band": "{{#is_current}}<b>{{label}}</b>{{/is_current}}{{^is_current}}\(link){{/is_current}}",
    "partials/calendar-month": "<h2>{{#month}}{{month}} {{year}}{{/month}}{{^month}}{{iso}}{{/month}}</h2>{{{items}}}",
    "partials/calendar-item":
      "<li>{{deadline}} {{first_iso}} {{last_iso}} <a href=\"{{href}}\">{{title}}</a> {{place}}{{#is_cancelled}} cancelled{{/is_cancelled}} {{{fields}}}</li>",
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
    "pages/search": page(
      "<h1>Search</h1><p>{{total}} {{search_index_href}}</p>{{#collections}}\(link){{/collections}}"),
    "pages/compare": page("<h1>Compare</h1>{{#collections}}\(link){{/collections}}"),
    "pages/compare-collection": page(
      "<h1>{{collection_label}}</h1>{{#csv_href}}<a href=\"{{csv_href}}\">CSV</a>{{/csv_href}}<table>{{{rows}}}</table>"
    ),
    "partials/compare-row": "<tr id=\"{{name}}\"{{#is_sought}} class=\"sought\"{{/is_sought}}><th>{{label}}</th></tr>",
    "pages/shortlist": page("<h1>List</h1>{{#kinds}}<i>{{collection}}</i>{{/kinds}}"),
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
