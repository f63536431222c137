// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Language counts in vectors, which are a hundred times slower where nothing is optimised: tests would take minutes.
/// A package that others depend on may not ask for it.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let fastWhenDebugged =
  settings + (isDependency ? [] : [.unsafeFlags(["-O"], .when(configuration: .debug))])

/// A library module of the design: its folder under Sources has its name.
func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module, in Tests/<module>Tests, with the helpers that all suites share.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "kb",
  products: [
    .executable(name: "kb", targets: ["kb"]),
    .library(
      name: "KnowledgeBase",
      targets: [
        "News", "Reading", "Language", "Extraction", "Store", "Ingestion", "Query", "Export",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C behind Swift: one small target per library or data set.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // It comes without a file for pkg-config.
    .systemLibrary(name: "CBzip2", providers: [.apt(["libbz2-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .target(
      name: "CMigrations",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all")]),
    .target(
      name: "CKernels",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all")]),
    .target(
      name: "CAllocator",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all")]),
    .target(
      name: "CModels", exclude: ["data"],
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all")]),

    // The way of the data, first to last.
    module("News"),
    module("Reading", "News", "CXML", "CZlib", "CBzip2", "CZstd", "CBrotli"),
    .target(
      name: "Language", dependencies: ["News", "CModels", "CKernels"],
      swiftSettings: fastWhenDebugged),
    .target(
      name: "Extraction", dependencies: ["News", "Language"], swiftSettings: fastWhenDebugged),
    module("Store", "News", "CSQLite", "CMigrations"),
    module("Ingestion", "News", "Reading", "Language", "Extraction", "Store"),
    module("Query", "News", "Language", "Store"),
    module("Export", "News", "Store"),
    .executableTarget(
      name: "kb",
      dependencies: [
        "News", "Reading", "Language", "Extraction", "Store", "Ingestion", "Query", "Export",
        "CAllocator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tools for whoever works on the program itself.
    .executableTarget(
      name: "kb-train",
      dependencies: [
        "News", "Language", "Extraction",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: fastWhenDebugged),

    .executableTarget(
      name: "kb-bench",
      dependencies: [
        "Language", "News", "Query", "Reading", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests mirror the modules.
    .target(
      name: "TestSupport", dependencies: ["News", "Store"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "CFaults", dependencies: ["CSQLite"], path: "Tests/CFaults",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all")]),
    tests("News"),
    tests("Reading", "News", "CZlib", "CBzip2", "CZstd"),
    tests("Language", "News"),
    tests("Extraction", "News", "Language"),
    tests("Store", "News", "CMigrations"),
    tests("Ingestion", "News", "Reading", "Extraction", "Store", "Query", "CFaults"),
    tests("Query", "News", "Ingestion", "Reading", "Store"),
    tests("Export", "News", "Ingestion", "Reading", "Store"),
    tests("kb", "Store"),
    tests("kb-train", "Language"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
