import Testing

struct ListTests {
    @Test(
        "lists keep their kind, their start and their nesting",
        arguments: [
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            ("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
            ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
            ("- a\n  - b", "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
            ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
            ("- a\n* b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
            ("-", "<ul>\n<li></li>\n</ul>\n"),
        ])
    func lists(text: String, markup: String) {
        #expect(Rendering(text).markup == markup)
    }

    @Test("a quotation inside a list without empty lines keeps its paragraphs apart")
    func quotationInList() {
        let markup = Rendering("- > a\n  >\n  > b").markup
        #expect(markup == "<ul>\n<li><blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n")
    }

    @Test("a list inside a quotation inside a list is as tight as it is written")
    func listInQuotation() {
        let markup = Rendering("- > - a\n  > - b").markup
        #expect(markup.contains("<li>a</li>\n<li>b</li>\n"))
    }

    @Test(
        "items of a task list show whether they are done",
        arguments: [
            ("- [x] a\n- [ ] b", "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n"),
            ("- [X] a", "<ul>\n<li>☑ a</li>\n</ul>\n"),
            ("- [x] a\n\n- [ ] b", "<ul>\n<li>☑ <p>a</p>\n</li>\n<li>☐ <p>b</p>\n</li>\n</ul>\n"),
            ("1. [x] a", "<ol>\n<li>☑ a</li>\n</ol>\n"),
            ("- [y] a", "<ul>\n<li>[y] a</li>\n</ul>\n"),
            ("- a [x] b", "<ul>\n<li>a [x] b</li>\n</ul>\n"),
        ])
    func taskLists(text: String, markup: String) {
        #expect(Rendering(text).markup == markup)
        #expect(Rendering(text).codes == [])
    }
}
