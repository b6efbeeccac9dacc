import Foundation
import LacunaText

/// Puts new text into a file that exists, in one step: a reader sees the whole old file or the whole new one.
public enum ReplacedFile {
    /// `expected` is what the file held when it was read: a file that was saved in the meantime is left alone.
    public static func write(_ text: String, to path: String, expecting expected: Bytes) throws(PublishingProblem) {
        guard let now = FileManager.default.contents(atPath: path), Bytes(Array(now)) == expected else {
            throw PublishingProblem("“\(path)” was changed while it was read, and was left as it is. Try again.")
        }
        let beside = path + ".lacuna-new"
        try? FileManager.default.removeItem(atPath: beside)
        try NewFile.write(text, to: beside)
        guard rename(beside, path) == 0 else {
            let problem = PublishingProblem.system("Cannot write", path)
            try? FileManager.default.removeItem(atPath: beside)
            throw problem
        }
    }
}
