import FlyingFox
import Foundation
import LacunaBuild

/// Shows a project on this machine while it is being written.
public struct PreviewServer: Sendable {
    private let options: BuildOptions
    private let root: String
    private let port: UInt16
    private let language: String
    private let followsFiles: Bool

    public init(options: BuildOptions, root: String, port: UInt16, language: String, followsFiles: Bool = false) {
        self.options = options
        self.root = root
        self.port = port
        self.language = language
        self.followsFiles = followsFiles
    }

    /// Serves until the task is cancelled. `report` is told where to look and what changed.
    public func run(report: @escaping @Sendable (String) -> Void) async throws {
        let state = PreviewState(options: options, language: language, followsFiles: followsFiles)
        await state.rebuild()
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port))
        await server.appendRoute("*", to: PreviewHandler(state: state, port: port))
        report("Open http://127.0.0.1:\(port)/")
        report(await state.summary)
        let watch = Task { await watchFiles(state, report) }
        defer { watch.cancel() }
        try await server.run()
    }

    /// Looks at the sizes and times of the project's files five times a second: no library, and it works on any disk.
    private func watchFiles(_ state: PreviewState, _ report: @escaping @Sendable (String) -> Void) async {
        var last = FolderStamp(root: root)
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(200))
            let now = FolderStamp(root: root)
            guard now != last else { continue }
            last = now
            await state.rebuild()
            report(await state.summary)
        }
    }
}
