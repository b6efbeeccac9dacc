import LacunaReading
import LacunaChecks
import LacunaDiagnostics
public func quick(_ root: String) {
    let r = CorpusReader(project: DiskTree(root: root), defaults: MemoryTree(texts: [:]), jobs: 2).read()
    var d = r.diagnostics
    if let c = r.corpus { d += CheckList.run(c, jobs: 2); print(c.treaties.map { $0.requirements.count }, c.assessments.count, c.assessments.reduce(0) { $0 + $1.findings.count }) }
    print(TextRenderer().render(d.sortedByPlace()))
    var n: [String: Int] = [:]; for x in d { n[x.rule.code + " " + x.rule.name, default: 0] += 1 }
    for (k, v) in n.sorted(by: { $0.key < $1.key }) { print(k, v) }
}
