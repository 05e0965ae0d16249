import Diagnostics

/// `datapackage.json` of the Frictionless specifications (https://specs.frictionlessdata.io/tabular-data-package/).
package struct DataPackage: Sendable {
  package struct Resource: Sendable {
    package let name: String
    package let title: String
    package let description: String
    package let columns: [CollectionExport.Column]

    package init(name: String, title: String, description: String, columns: [CollectionExport.Column]) {
      self.name = name
      self.title = title
      self.description = description
      self.columns = columns
    }
  }

  package let name: String
  package let title: String
  package let description: String
  package let homepage: String
  package let licence: (name: String, url: String)
  /// The day that the data is of.
  package let version: String
  package let resources: [Resource]
  /// What stands for a count that is not published: `<10` and others like it.
  package let hiddenCounts: [String]

  package init(
    name: String, title: String, description: String, homepage: String, licence: (name: String, url: String),
    version: String, resources: [Resource], hiddenCounts: [String]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.homepage = homepage
    self.licence = licence
    self.version = version
    self.resources = resources
    self.hiddenCounts = hiddenCounts
  }

  package var text: String {
    """
    {
      "profile": "tabular-data-package",
      "name": \(jsonString(name)),
      "title": \(jsonString(title)),
      "description": \(jsonString(description)),
      "homepage": \(jsonString(homepage)),
      "version": \(jsonString(version)),
      "licenses": [{ "name": \(jsonString(licence.name)), "path": \(jsonString(licence.url)) }],
      "resources": [
    \(resources.map(resource).joined(separator: ",\n"))
      ]
    }

    """
  }

  private func resource(_ resource: Resource) -> String {
    let missing = ([""] + hiddenCounts).map(jsonString).joined(separator: ", ")
    return """
          {
            "profile": "tabular-data-resource",
            "name": \(jsonString(resource.name)),
            "path": \(jsonString(resource.name + ".csv")),
            "title": \(jsonString(resource.title)),
            "description": \(jsonString(resource.description)),
            "encoding": "utf-8",
            "schema": {
              "fields": [
      \(resource.columns.map(field).joined(separator: ",\n"))
              ],
              "missingValues": [\(missing)]
            }
          }
      """
  }

  private func field(_ column: CollectionExport.Column) -> String {
    var members = [
      "\"name\": \(jsonString(column.definition.name))", "\"title\": \(jsonString(column.definition.label))",
    ]
    members += column.frictionlessType
    if let help = column.definition.help { members.append("\"description\": \(jsonString(help))") }
    return "          { \(members.joined(separator: ", ")) }"
  }
}

extension CollectionExport.Column {
  fileprivate var frictionlessType: [String] {
    if isMany { return ["\"type\": \"string\""] }
    switch (definition.meaning, definition.storage) {
    case (.date, _): return ["\"type\": \"date\""]
    case (.boolean, _): return ["\"type\": \"boolean\", \"trueValues\": [\"1\"], \"falseValues\": [\"0\"]"]
    case (.url, _): return ["\"type\": \"string\", \"format\": \"uri\""]
    case (_, .integer): return ["\"type\": \"integer\""]
    case (_, .real): return ["\"type\": \"number\""]
    case (_, .text): return ["\"type\": \"string\""]
    }
  }
}
