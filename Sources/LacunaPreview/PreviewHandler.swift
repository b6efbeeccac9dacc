import FlyingFox
import Foundation

/// Answers requests from this machine, and from nowhere else.
struct PreviewHandler: HTTPHandler {
    static let scriptPath = "lacuna-preview.js"
    private static let generationPath = "lacuna-generation"
    private static let problemsPath = "lacuna-problems"

    let state: PreviewState
    let port: UInt16

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard isLocal(request) else { return HTTPResponse(statusCode: .forbidden) }
        guard request.method == .GET || request.method == .HEAD else {
            return HTTPResponse(statusCode: .methodNotAllowed)
        }
        let path = String(request.path.dropFirst(request.path.hasPrefix("/") ? 1 : 0))
        switch path {
        case PreviewHandler.scriptPath: return answer(Array(PreviewHandler.script.utf8), "text/javascript")
        case PreviewHandler.generationPath:
            return answer(Array("\(await state.generation)".utf8), "text/plain")
        case PreviewHandler.problemsPath:
            return answer(Array((await state.bannerMarkup).utf8), "text/html")
        default: return await page(path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path)
        }
    }

    private func page(_ path: String) async -> HTTPResponse {
        if let bytes = await state.file(path) { return answer(bytes, PreviewHandler.type(of: path)) }
        let isStart = path == "index.html"
        return answer(await state.problemPage, "text/html", status: isStart ? .ok : .notFound)
    }

    /// A page of another site cannot talk to the preview under a name of its own.
    private func isLocal(_ request: HTTPRequest) -> Bool {
        let host = request.headers[HTTPHeader("Host")] ?? ""
        return host == "127.0.0.1:\(port)" || host == "localhost:\(port)"
    }

    private func answer(_ bytes: [UInt8], _ type: String, status: HTTPStatusCode = .ok) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                HTTPHeader("Content-Type"): type + (type.hasPrefix("text/") ? "; charset=utf-8" : ""),
                HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
            ], body: Data(bytes))
    }

    private static func type(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "html": "text/html"
        case "css": "text/css"
        case "js": "text/javascript"
        case "svg": "image/svg+xml"
        case "json": "application/json"
        case "csv": "text/csv"
        case "ics": "text/calendar"
        case "xml": "application/xml"
        default: "application/octet-stream"
        }
    }

    /// Shows the problems above the page, and reloads it when the site was built anew.
    private static let script = """
        (function () {
          "use strict";
          var known = null;
          fetch("/\(problemsPath)", { cache: "no-store" }).then(function (answer) { return answer.text(); })
            .then(function (markup) {
              var parsed = new DOMParser().parseFromString(markup, "text/html");
              var section = parsed.querySelector("section");
              if (section) document.querySelector("main").before(document.adoptNode(section));
            }, function () {});
          setInterval(function () {
            fetch("/\(generationPath)", { cache: "no-store" }).then(function (answer) { return answer.text(); })
              .then(function (now) {
                if (known !== null && now !== known) location.reload();
                known = now;
              }, function () {});
          }, 250);
        })();

        """
}
