import Testing

@testable import LacunaBuild

@Suite("Identifiers")
struct IdentifierTests {
    private let space: [UInt8] = [
        0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]

    @Test("the example of RFC 9562 comes out")
    func standard() {
        #expect(Digest.uuid("www.example.com", in: space) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test("identifiers never change")
    func stable() {
        let identifiers = Identifiers(publisher: "Tests", treaty: "small")
        #expect(identifiers.reform("KEN", "1.1") == "33e0b50f-92c9-5931-9daf-5aa2cf098029")
        #expect(identifiers.round("KEN", "2026") == "00aa808d-1c79-5270-b8c9-58d8308e3b48")
        #expect(identifiers.feed == "02346fa6-690c-5cfe-a701-fee1ba7557b3")
    }

    @Test("what differs has different identifiers, also where names run into each other")
    func distinct() {
        let one = Identifiers(publisher: "Tests", treaty: "small")
        let other = Identifiers(publisher: "Tests", treaty: "other")
        let all = [
            one.reform("KEN", "1.1"), one.reform("KEN", "1.2"), one.reform("GHA", "1.1"), one.reform("KE", "N1.1"),
            one.round("KEN", "1.1"), other.reform("KEN", "1.1"), one.feed, other.feed,
        ]
        #expect(Set(all).count == all.count)
    }
}
