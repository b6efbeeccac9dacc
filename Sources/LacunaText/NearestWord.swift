/// Finds the accepted word that an author most likely meant.
public enum NearestWord {
    /// The word of `accepted` with the fewest edits from `found`; ties go to the first. One edit is always allowed, more up to
    /// a third of the length, but never so many that no letter of the word is left.
    /// Words over 64 characters are not compared, so the cost stays bounded whatever an author writes.
    public static func of(_ found: String, in accepted: some Sequence<String>) -> String? {
        let target = Array(Folding.key(found).unicodeScalars)
        guard !target.isEmpty, target.count <= 64 else { return nil }
        var best: (word: String, edits: Int)?
        for word in accepted {
            let candidate = Array(Folding.key(word).unicodeScalars)
            let length = max(candidate.count, target.count)
            let allowed = min(max(1, length / 3), length - 1, (best?.edits ?? .max) - 1)
            guard candidate.count <= 64, abs(candidate.count - target.count) <= allowed else { continue }
            let edits = distance(target, candidate)
            if edits <= allowed { best = (word, edits) }
        }
        return best?.word
    }

    /// Edits of one scalar, with a swap of two neighbours counted as one (optimal string alignment).
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var before = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        var current = before
        for i in 1...left.count {
            current[0] = i
            for j in 1...right.count {
                let change = left[i - 1] == right[j - 1] ? 0 : 1
                current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    current[j] = min(current[j], before[j - 2] + 1)
                }
            }
            (before, previous, current) = (previous, current, before)
        }
        return previous[right.count]
    }
}
