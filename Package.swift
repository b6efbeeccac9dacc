// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target of the pipeline. Its dependencies may only point to targets that stand above it in this file.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

let package = Package(
    name: "lacuna",
    products: [.executable(name: "lacuna", targets: ["lacuna"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])
            ]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CDefaults"),
        .target(name: "CFolders"),
        .target(name: "CWeb", dependencies: ["CLibCurl"]),

        stage("LacunaText"),
        stage("LacunaDiagnostics", ["LacunaText"]),
        stage("LacunaModel", ["LacunaText"]),
        stage("LacunaWeb", ["CWeb"]),
        stage("LacunaMarkdown", ["CCmarkGFM", "LacunaText", "LacunaDiagnostics"]),
        stage("LacunaReading", ["CLibCrypto", "LacunaMarkdown", "LacunaModel", "LacunaDiagnostics", "Yams"]),
        stage("LacunaChecks", ["LacunaModel", "LacunaDiagnostics"]),
        stage("LacunaAnalysis", ["LacunaModel"]),
        stage(
            "LacunaSite",
            [
                "LacunaAnalysis", "LacunaModel", "LacunaDiagnostics",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        stage("LacunaExports", ["LacunaAnalysis", "LacunaModel"]),
        stage("LacunaProof", ["LacunaModel", "LacunaDiagnostics"]),
        stage(
            "LacunaBuild",
            [
                "CDefaults", "CFolders", "CLibCrypto", "CZlib", "LacunaReading", "LacunaChecks", "LacunaAnalysis",
                "LacunaSite", "LacunaExports", "LacunaProof", "LacunaWeb",
            ]),
        stage("LacunaPreview", ["LacunaBuild", .product(name: "FlyingFox", package: "FlyingFox")]),
        stage(
            "LacunaCommands",
            [
                "LacunaBuild", "LacunaWeb", "LacunaPreview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "lacuna", dependencies: ["LacunaCommands"], swiftSettings: strict),

        .executableTarget(
            name: "refused-site", dependencies: ["LacunaBuild"], path: "Tests/RefusedSite", swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["LacunaReading", "LacunaChecks"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("LacunaTextTests", ["LacunaText"]),
        tests("LacunaDiagnosticsTests", ["LacunaDiagnostics"]),
        tests("LacunaWebTests", ["LacunaWeb"]),
        tests("LacunaMarkdownTests", ["LacunaMarkdown"]),
        tests("LacunaModelTests", ["LacunaModel"]),
        tests("LacunaReadingTests", ["LacunaReading"]),
        tests("LacunaChecksTests", ["LacunaChecks"]),
        tests("LacunaAnalysisTests", ["LacunaAnalysis"]),
        tests("LacunaSiteTests", ["LacunaSite", "LacunaBuild"]),
        tests("LacunaExportsTests", ["LacunaExports", "LacunaBuild"]),
        tests("LacunaProofTests", ["LacunaProof", "LacunaBuild"]),
        tests("LacunaBuildTests", ["LacunaBuild"]),
        tests("LacunaCommandsTests", ["LacunaCommands"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// The fuzzer brings its own main function, which no ordinary build may meet. See Tests/Fuzz/run.
if Context.environment["LACUNA_FUZZ_BUILD"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["LacunaBuild", "TestSupport"], path: "Tests/Fuzz", exclude: ["run"],
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
