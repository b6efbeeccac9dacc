import LacunaText
import Testing

struct SpanTests {
    @Test("a span never ends before it starts")
    func order() {
        #expect(Span(5, 3).range == 5..<5)
        #expect(Span(3, 5).range == 3..<5)
    }

    @Test("a span is made of a range and gives it back")
    func ranges() {
        #expect(Span(7..<9).range == 7..<9)
        #expect(Span(7..<9) == Span(7, 9))
        #expect(Span.start.range == 0..<0)
    }
}
