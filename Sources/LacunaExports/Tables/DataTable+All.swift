extension DataTable {
    /// Every table, findings first. The names are part of the site's addresses and do not change.
    public static func all(_ source: DataSource) -> [DataTable] {
        [
            findings, requirements, figures, offences, safeguards, institutions, requests, refusals, consultation,
            reforms, assistance, laws, status, notifications, reservations, relations, crosswalk, changes,
        ].map { $0(source) }
    }
}
