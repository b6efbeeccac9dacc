import TestSupport
import Testing

@Suite("lacuna translate and the language of messages")
struct TranslateTests {
    private let folder: TemporaryFolder
    private let path = "assessments/KEN/2026.fr.md"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Project.settings, to: "lacuna.yaml")
        try folder.write(TranslateTests.french, to: "templates/strings/fr.yaml")
        try write(gap: "No rule on content data.")
    }

    private static let french = """
        language: fr
        name: Français
        words:
          outcome: {met: satisfaite, partly met: [partiellement satisfaite, partiellement conforme]}
          field: {Outcome: [Résultat, Statut], Gap: Lacune, Reason: Motif}
          translation field: {Translated from: Traduit de}
          message: {found: trouvé, accepted: accepté, nearest: le plus proche, fix: que faire, error: erreur}
        texts: {"file.label": "{label} :", command.errors: {one: "{n} erreur", other: "{n} erreurs"}, command.clean: Aucun problème.}
        messages:
          L303: {message: "« {found} » n’est pas une valeur de « {label} ».", fix: "Écrivez « {nearest} »."}

        """

    private func write(gap: String) throws {
        try folder.write(
            Project.frontMatter + """

                ### 25.1

                - **Outcome:** partly met
                - **Reason:** Traffic data only.
                - **Law:** cmca s. 51
                - **Gap:** \(gap)
                - **Recommendation:** A provision in line with 25(1) covers any data.
                - **Basis:** text; https://example.org/act s. 51

                """, to: "assessments/KEN/2026.en.md")
    }

    private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
        try Program.run(arguments, in: folder.path, environment: environment)
    }

    @Test("translate writes the file, keeps what a translator wrote, shows what changed, and takes a confirmation")
    func wholeWay() throws {
        let new = try run("translate", "KEN", "--to", "fr")
        #expect(new.status == 0 && new.output.hasPrefix("Wrote \(path) with 1 finding to translate.\n"))
        let text = try folder.text(path)
        #expect(text.contains("- **Lacune :** [en] No rule on content data.\n"))
        let translated = text.replacing("[en] No rule on content data.", with: "Aucune règle sur le contenu.")
        try folder.write(translated, to: path)
        #expect(try run("translate", "ken", "--to", "fr").output.hasPrefix("\(path) was left as it is.\n"))
        #expect(try folder.text(path) == translated)

        try write(gap: "No rule on content data or subscribers.")
        #expect(try run("check").output.contains("\(path):"))
        let update = try run("translate", "KEN", "--to", "fr").output
        #expect(update.contains("changed in the source since it was translated: 25.1"))
        #expect(update.contains("run for each of them: lacuna translate KEN --to fr --confirm 25.1\n"))
        let stale = try folder.text(path)
        #expect(stale.contains("- **Lacune :** Aucune règle sur le contenu.\n"))
        #expect(stale.contains("  - Lacune: No rule on content data or subscribers.\n"))

        let confirmed = try run("translate", "KEN", "--to", "fr", "--confirm", "25.1")
        #expect(confirmed.status == 0 && confirmed.output.contains("confirmed: 25.1"))
        #expect(try !folder.text(path).contains("subscribers"))
        #expect(try !run("check", path).output.contains("L153"))
        #expect(try run("build").status == 0)
    }

    @Test("what cannot be translated is refused in words, and the file is left as it is")
    func refusals() throws {
        #expect(try run("translate", "GHA", "--to", "fr").status == 2)
        #expect(try run("translate", "KEN", "--to", "en").status == 2)
        #expect(try run("translate", "KEN", "--to", "../x").status == 2)
        _ = try run("translate", "KEN", "--to", "fr")
        #expect(try run("translate", "KEN", "--to", "fr", "--confirm", "99.9").status == 2)
        let broken = try folder.text(path).replacing("- **Lacune :**", with: "- **Lacunes de la loi :**")
        try folder.write(broken, to: path)
        let result = try run("translate", "KEN", "--to", "fr")
        #expect(result.status == 1 && result.errors.contains("L301"))
        #expect(try folder.text(path) == broken)
    }

    @Test(
        "problems of a French file come in French with French words, those of other files in the language of the terminal"
    )
    func messages() throws {
        let body = "\n### 25.1\n\n- **Outcome:** mett\n- **Law:** cmca s. 1\n- **Basis:** text; https://example.org/a\n"
        try folder.write(Project.frontMatter + body, to: "assessments/KEN/2026.en.md")
        let ghana = Project.frontMatter.replacing("KEN", with: "GHA").replacing("language: en", with: "language: fr")
        try folder.write(
            ghana + body.replacing("Outcome:** mett", with: "Statut:** satisfate"), to: "assessments/GHA/2026.fr.md")
        let output = try run("check").output
        #expect(
            output.contains("GHA/2026.fr.md:16:15: erreur[L303]: « satisfate » n’est pas une valeur de « Résultat »."))
        #expect(output.contains("que faire: Écrivez « satisfaite »."))
        #expect(output.contains("KEN/2026.en.md:16:16: error[L303]: “mett” is no value of “Outcome”."))
        #expect(output.contains("2 errors, 2 warnings, 1 note. Explain"))
        let english = try run("check", "--language", "en").output
        #expect(!english.contains("erreur[") && english.contains("GHA/2026.fr.md:16:15: error[L303]"))
        let french = try run("check", "--language", "fr").output
        #expect(french.contains("KEN/2026.en.md:16:16: erreur[L303]") && french.contains("2 erreurs"))
        let terminal = try run("check", environment: ["LC_ALL": "fr_FR.UTF-8"]).output
        #expect(terminal.contains("KEN/2026.en.md:16:16: error[L303]") && terminal.contains("2 erreurs"))
    }
}
