import Foundation
import TestSupport
import Testing

@Suite("A build that is interrupted", .serialized)
struct InterruptedBuildTests {
    private let folder: TemporaryFolder
    private let old: [String: Data]
    private let new: [String: Data]

    /// Two projects, and what their sites look like.
    init() throws {
        folder = try TemporaryFolder()
        for word in ["old", "new"] {
            for (path, text) in Project.version(word) { try folder.write(text, to: "\(word)/\(path)") }
            let result = try Program.run(
                ["build", "--output", "\(folder.path)/\(word)-site"], in: folder.path + "/" + word)
            #expect(result.status == 0)
        }
        old = try folder.snapshot(of: "old-site")
        new = try folder.snapshot(of: "new-site")
        #expect(old != new)
    }

    private func build(_ word: String, output: String) throws -> Program.Result {
        try Program.run(["build", "--output", output], in: folder.path + "/" + word)
    }

    @Test("killed at 200 random moments it leaves the whole old or the whole new site")
    func killed() throws {
        let output = folder.path + "/site"
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try build("old", output: output).status == 0)
        let whole = clock.now - start
        var random = SplitMix(seed: 20_261_121)
        var (olds, news, interrupted) = (0, 0, 0)
        for round in 0..<200 {
            let process = try Program.start(
                ["build", "--output", output], in: "\(folder.path)/\(round.isMultiple(of: 2) ? "new" : "old")")
            // Every second time the moment lies within the publishing itself, which is short.
            let isAimed = round % 4 < 2
            if isAimed { waitForStaging(process) }
            let most = isAimed ? 30_000 : Int(whole / .microseconds(1))
            usleep(UInt32(Int.random(in: 0...most, using: &random)))
            if process.isRunning { interrupted += 1 }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let site = try folder.snapshot(of: "site")
            if site == old { olds += 1 } else if site == new { news += 1 }
            #expect(site == old || site == new, "round \(round)")
        }
        #expect(interrupted > 100)
        #expect(olds > 10 && news > 10)
        #expect(try build("new", output: output).status == 0)
        #expect(try folder.snapshot(of: "site") == new)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["new", "new-site", "old", "old-site", "site"])
    }

    private func waitForStaging(_ process: Process) {
        while process.isRunning, !folder.exists("site.lacuna-new") { usleep(200) }
    }

    @Test("two builds at once: the second waits, and the site is that of one of them")
    func together() throws {
        let output = folder.path + "/site"
        let processes = try (0..<6).map { index in
            try Program.start(
                ["build", "--output", output], in: "\(folder.path)/\(index.isMultiple(of: 2) ? "new" : "old")")
        }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let site = try folder.snapshot(of: "site")
        #expect(site == old || site == new)
    }

    @Test("who waits is told for which process")
    func waiting() throws {
        let output = folder.path + "/site"
        let lock = open(folder.path + "/.site.lacuna-lock", O_RDWR | O_CREAT, 0o644)
        #expect(flock(lock, LOCK_EX) == 0)
        #expect(write(lock, "4711\n", 5) == 5)
        let release = Thread {
            sleep(3)
            close(lock)
        }
        release.start()
        let result = try build("new", output: output)
        #expect(result.status == 0)
        #expect(result.errors.contains("Waiting for process 4711"))
        #expect(try folder.snapshot(of: "site") == new)
    }

    // MARK: A disk that takes no more

    /// The limit on the size of a file stands for a full disk where nothing may be mounted: `write` fails in the same way.
    @Test("a file that cannot be written leaves the old site")
    func fileLimit() throws {
        let output = folder.path + "/site"
        #expect(try build("old", output: output).status == 0)
        let result = try Program.run(
            ["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" build --output \"$1\"", Program.path, output],
            in: folder.path + "/new", binary: "/bin/sh")
        #expect(result.status == 2)
        #expect(result.errors.contains("Cannot write"))
        #expect(try folder.snapshot(of: "site") == old)
        #expect(!folder.exists("site.lacuna-new"))
    }

    @Test("a full disk leaves the old site", .enabled(if: Mounts.arePossible, "needs the right to mount"))
    func fullDisk() throws {
        let script = """
            set -e
            mkdir disk kept
            mount -t tmpfs -o size="$2" tmpfs disk
            (cd old && "$0" build --output "$1/disk/site")
            cd new
            status=0
            "$0" build --output "$1/disk/site" || status=$?
            cp -a "$1/disk/." "$1/kept/"
            exit $status
            """
        let size = old.values.reduce(0) { $0 + ($1.count + 4_095) / 4_096 * 4_096 } * 11 / 10
        let result = try Mounts.run(script, [Program.path, folder.path, String(size)], in: folder.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("No space left on device"))
        #expect(try folder.snapshot(of: "kept/site") == old)
        #expect(!folder.exists("kept/site.lacuna-new"))
    }

    @Test("a read-only disk leaves the old site", .enabled(if: Mounts.arePossible, "needs the right to mount"))
    func readOnly() throws {
        let script = """
            set -e
            mkdir disk
            (cd old && "$0" build --output "$1/disk/site")
            mount --bind disk disk
            mount -o remount,ro,bind disk
            cd new
            exec "$0" build --output "$1/disk/site"
            """
        let result = try Mounts.run(script, [Program.path, folder.path], in: folder.path)
        #expect(result.status == 2)
        #expect(result.errors.contains("Read-only file system"))
        #expect(try folder.snapshot(of: "disk/site") == old)
    }

    @Test(
        "a folder that this user may not write leaves the old site",
        .enabled(if: getuid() != 0, "root may write anywhere"))
    func forbidden() throws {
        let output = folder.path + "/disk/site"
        try FileManager.default.createDirectory(atPath: folder.path + "/disk", withIntermediateDirectories: true)
        #expect(try build("old", output: output).status == 0)
        chmod(folder.path + "/disk", 0o555)
        defer { chmod(folder.path + "/disk", 0o755) }
        let result = try build("new", output: output)
        #expect(result.status == 2)
        #expect(try folder.snapshot(of: "disk/site") == old)
    }
}

/// Disks that only one test sees.
enum Mounts {
    static let arePossible: Bool = {
        let result = try? run("mount -t tmpfs tmpfs /mnt", [], in: "/")
        return result?.status == 0
    }()

    /// A shell with mounts of its own, which end with it. `arguments` are `$0`, `$1` and so on.
    static func run(_ script: String, _ arguments: [String], in folder: String) throws -> Program.Result {
        try Program.run(["--mount", "/bin/sh", "-c", script] + arguments, in: folder, binary: "/usr/bin/unshare")
    }
}
