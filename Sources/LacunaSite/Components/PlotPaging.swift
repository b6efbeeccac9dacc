/// Cuts a long plot into drawings that fit a sheet of paper and keep their scale in view. Regions stay whole where they
/// fit; a longer one goes on in the next drawing under its name.
enum PlotPaging {
    static let largestHeight = 900.0

    static func drawings(_ groups: [DotPlot.Group]) -> [[DotPlot.Group]] {
        var drawings: [[DotPlot.Group]] = []
        var current: [DotPlot.Group] = []
        var used = 0.0
        for piece in groups.flatMap(pieces) {
            let height = height(piece)
            if !current.isEmpty, used + height > largestHeight {
                drawings.append(current)
                current = []
                used = 0
            }
            current.append(piece)
            used += height
        }
        if !current.isEmpty { drawings.append(current) }
        return drawings
    }

    private static func height(_ group: DotPlot.Group) -> Double {
        group.rows.reduce(PlotDrawing.groupHeight) { $0 + PlotDrawing.height($1) }
    }

    /// A region as it is, or in parts of equal numbers of rows.
    private static func pieces(_ group: DotPlot.Group) -> [DotPlot.Group] {
        let count = Int((height(group) / largestHeight).rounded(.up))
        guard count > 1 else { return [group] }
        let rows = group.rows.count
        return (0..<count).compactMap { part in
            let own = group.rows[(rows * part / count)..<(rows * (part + 1) / count)]
            return own.isEmpty ? nil : DotPlot.Group(name: group.name, rows: Array(own))
        }
    }
}
