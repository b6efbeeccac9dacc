/// One mark in a row of a dot plot.
struct PlotMark {
    let shape: Shape
    let place: Place
    /// What the mark says, for the legend.
    let meaning: String
    /// Joined by a line with the mark before it, as the end of a stretch.
    var isJoined = false

    /// Shapes differ in form, never in colour alone.
    enum Shape: Int, Hashable, Comparable {
        /// The figure: a full disc. A further figure: a small one.
        case disc, smallDisc
        /// The end of a stretch: an open disc.
        case ring
        /// Words that stand for more than any number: without an end, and for life.
        case arrow, square
        /// Words that stand for less than any number, for example a fine and no imprisonment.
        case openSquare
        /// Words without a place on the scale.
        case list
        case noInformation, notAssessed, withheld, notApplicable

        static func < (left: Shape, right: Shape) -> Bool { left.rawValue < right.rawValue }

        /// The drawing of the site's own set, where the shape is one of them.
        var drawing: String? {
            switch self {
            case .noInformation: "no-information"
            case .notAssessed: "not-assessed"
            case .withheld: "withheld"
            case .notApplicable: "not-applicable"
            default: nil
            }
        }
    }

    enum Place: Hashable {
        case value(Double)
        /// Before zero, after the end of the scale, or beside the words.
        case before, after, words
    }
}

extension PlotMark.Shape {
    /// The shape around a point. Drawings of the site's own set are placed as a copy.
    func markup(x: Double, y: Double, isMirrored: Bool = false) -> String {
        let across = isMirrored ? -1.0 : 1.0
        func at(_ dx: Double, _ dy: Double) -> String { "\(PlotNumber.of(x + dx * across)) \(PlotNumber.of(y + dy))" }
        func box(_ size: Double, _ name: String) -> String {
            "<rect class=\"\(name)\" x=\"\(PlotNumber.of(x - size / 2))\" y=\"\(PlotNumber.of(y - size / 2))\" width=\"\(PlotNumber.of(size))\" height=\"\(PlotNumber.of(size))\"/>"
        }
        func disc(_ radius: String, _ name: String) -> String {
            "<circle class=\"\(name)\" cx=\"\(PlotNumber.of(x))\" cy=\"\(PlotNumber.of(y))\" r=\"\(radius)\"/>"
        }
        switch self {
        case .disc: return disc("5", "dot")
        case .smallDisc: return disc("3", "dot")
        case .ring: return disc("4.5", "end")
        case .square: return box(9, "dot")
        case .openSquare: return box(8.5, "end")
        case .arrow: return "<path class=\"arrow\" d=\"M\(at(-4, -5))L\(at(3, 0))L\(at(-4, 5))\"/>"
        case .list:
            return
                "<path class=\"arrow\" d=\"M\(at(-5, -4))L\(at(5, -4))M\(at(-5, 0))L\(at(5, 0))M\(at(-5, 4))L\(at(5, 4))\"/>"
        case .noInformation, .notAssessed, .withheld, .notApplicable:
            let turn =
                isMirrored && self == .noInformation ? " transform=\"matrix(-1 0 0 1 \(PlotNumber.of(2 * x)) 0)\"" : ""
            return
                "<use href=\"#m-\(drawing ?? "")\" x=\"\(PlotNumber.of(x - 7))\" y=\"\(PlotNumber.of(y - 7))\" width=\"14\" height=\"14\"\(turn)/>"
        }
    }
}

/// Numbers of a drawing, with one decimal at most.
enum PlotNumber {
    static func of(_ number: Double) -> String {
        let rounded = (number * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
