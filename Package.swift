// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration takes a warning for an error; a founder in the middle of a change need not.
let warnings: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

/// A module of the generator: it may name only what stands before it in `targets`.
func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// - Parameter data: files and folders beside the sources that are not compiled.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: settings)
}

let package = Package(
  name: "clearinghouse",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "clearinghouse", targets: ["clearinghouse"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "CAllocator"),
    .target(name: "CExchange"),
    .target(name: "CMarkArena"),
    .target(name: "CYAMLEvents", linkerSettings: [.linkedLibrary("yaml")]),
    module("Parallel", []),
    module("Diagnostics", []),
    module("Markup", ["CCMarkGFM", "CMarkArena", "Diagnostics"]),
    module("Catalog", ["CYAMLEvents", "Parallel", "Diagnostics", "Markup"]),
    module("Rules", ["Diagnostics", "Markup", "Catalog"]),
    module("Curation", ["Diagnostics", "Markup", "Catalog"]),
    module("Search", ["CStemmer", "Parallel", "Diagnostics", "Markup", "Catalog"]),
    module("LinkCheck", ["Parallel", "Diagnostics", "Catalog"]),
    module("Spreadsheets", ["Diagnostics", "Catalog"]),
    module("Authoring", ["Diagnostics", "Catalog"]),
    module(
      "Tables",
      [
        "Diagnostics", "Markup", "Catalog", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module("Figures", ["Diagnostics", "Markup", "Catalog", "Tables"]),
    module(
      "Site",
      [
        "Parallel", "Diagnostics", "Markup", "Catalog", "Authoring", "Curation", "Search", "Tables", "Figures",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    module(
      "Publishing",
      [
        "CExchange", "Parallel", "Diagnostics", "Markup", "Catalog", "Rules", "LinkCheck", "Spreadsheets", "Authoring",
        "Tables", "Figures", "Site",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    module(
      "ClearinghouseCLI",
      [
        "Diagnostics", "Catalog", "Curation", "LinkCheck", "Spreadsheets", "Authoring", "Tables", "Site", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "clearinghouse", dependencies: ["CAllocator", "ClearinghouseCLI"], swiftSettings: settings),

    .target(name: "TemporaryFolders", path: "Tests/TemporaryFolders", swiftSettings: settings),
    tests(
      "PublishingTests",
      [
        "Diagnostics", "Catalog", "Site", "Publishing", "TemporaryFolders", "TestSupport",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    tests("PreviewTests", ["Diagnostics", "Catalog", "Site", "Publishing", "TestSupport"]),
    tests(
      "ClearinghouseCLITests", ["clearinghouse", "TemporaryFolders", .product(name: "Yams", package: "Yams")],
      data: ["Fixtures"]),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Catalog", "Rules", "Site", "Publishing"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("DiagnosticsTests", ["Diagnostics", "TestSupport"]),
    tests(
      "CatalogTests",
      ["Diagnostics", "Markup", "Catalog", "TestSupport", .product(name: "Yams", package: "Yams")]),
    tests("SearchTests", ["Diagnostics", "Catalog", "Search", "Publishing", "TestSupport"]),
    tests("CurationTests", ["Diagnostics", "Catalog", "Curation", "Publishing", "TestSupport"]),
    tests(
      "LinkCheckTests",
      [
        "Diagnostics", "Catalog", "LinkCheck", "Publishing", "TestSupport", "TemporaryFolders",
        .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    tests(
      "SpreadsheetsTests",
      ["Diagnostics", "Catalog", "Spreadsheets", "Tables", "Publishing", "TestSupport", "TemporaryFolders"]),
    tests("RulesTests", ["Diagnostics", "Publishing", "TestSupport"]),
    tests("AuthoringTests", ["Diagnostics", "Catalog", "Authoring", "Publishing", "TestSupport"]),
    tests(
      "SiteTests",
      [
        "Diagnostics", "Catalog", "Site", "Publishing", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      data: ["Golden"]),
    tests("FiguresTests", ["Catalog", "Tables", "Figures", "TestSupport"]),
    tests(
      "TablesTests",
      [
        "Diagnostics", "Catalog", "Tables", "Publishing", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("FigureComputationTests", ["Diagnostics", "Catalog", "Tables", "Figures", "TestSupport"]),
    tests("MarkupTests", ["Diagnostics", "Markup", "TestSupport"], data: ["Fixtures"]),
  ]
)
