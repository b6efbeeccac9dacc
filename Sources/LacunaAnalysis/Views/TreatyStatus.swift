import LacunaModel

/// Where the treaty stands: who signed, how many instruments, and when it enters into force by its own rule.
public struct TreatyStatus: Sendable {
    public let signatories: Int
    /// Instruments that count: those of organizations are left out.
    public let instruments: Int
    public let needed: Int
    /// The day on which the treaty enters or entered into force; nil while instruments are missing.
    public let entryIntoForce: Day?
    private let laterDays: Int

    /// `entities` tell which of the listed codes are organizations.
    public init(_ treaty: Treaty, entities: [Configuration.Entity]) {
        let organizations = Set(entities.filter(\.isOrganization).map(\.code))
        let table = treaty.status
        signatories = table.parties.count(where: \.hasSigned)
        needed = treaty.entryIntoForce.instruments
        let deposits = table.parties.filter { !organizations.contains($0.country) }.compactMap(\.deposited).sorted()
        instruments = deposits.count
        let isReached = needed > 0 && deposits.count >= needed
        laterDays = treaty.entryIntoForce.laterDays
        entryIntoForce = isReached ? deposits[needed - 1].adding(days: treaty.entryIntoForce.days) : nil
    }

    /// The day from which the treaty binds a State that deposited its instrument on `deposited`: with the entry into force,
    /// or some days after its own deposit, whichever is later. Nil while the treaty is not in force.
    public func bindingFrom(_ deposited: Day) -> Day? {
        entryIntoForce.map { max($0, deposited.adding(days: laterDays)) }
    }
}
