/// The names of letters in HTML that anybody writes by hand. Every other name stands for a sign or for a letter that is
/// written by its number.
enum NamedEntity {
    /// 0 for a name that is no letter.
    static func value(_ name: String) -> UInt32 { values[name] ?? 0 }

    private static let values: [String: UInt32] = {
        var values: [String: UInt32] = ["bsol": 0x5C, "percnt": 0x25]
        var scalar: UInt32 = 0xC0
        for name in latin.split(separator: " ") {
            values[String(name)] = scalar
            scalar += 1
        }
        for (name, value) in more { values[name] = value }
        return values
    }()

    /// From U+00C0 on, without a hole.
    private static let latin = """
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde \
        Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc \
        atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc \
        otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """

    private static let more: [(String, UInt32)] = [
        ("OElig", 0x152), ("oelig", 0x153), ("Scaron", 0x160), ("scaron", 0x161), ("Yuml", 0x178), ("ordf", 0xAA),
        ("ordm", 0xBA), ("Zcaron", 0x17D), ("zcaron", 0x17E), ("Ccaron", 0x10C), ("ccaron", 0x10D), ("lstrok", 0x142),
        ("Lstrok", 0x141), ("nacute", 0x144), ("sacute", 0x15B), ("zacute", 0x17A), ("zdot", 0x17C), ("inodot", 0x131),
    ]
}
