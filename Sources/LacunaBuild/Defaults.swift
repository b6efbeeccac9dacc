import CDefaults
import LacunaReading
import LacunaText

/// The templates, strings and catalogue that travel inside the binary.
public enum Defaults {
    public static let tree: MemoryTree = {
        var files: [String: Bytes] = [:]
        for index in 0..<cdefaults_count {
            let file = cdefaults_file_at(index)
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            files[String(cString: file.path)] = Bytes(bytes)
        }
        return MemoryTree(files)
    }()
}
