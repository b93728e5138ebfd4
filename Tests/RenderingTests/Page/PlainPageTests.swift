import Rendering
import Testing

/// Pages that are no lectures: the index of a course stands for all of them.
@Suite struct PlainPageTests {
    @Test func thePageHasItsLayout() {
        let page = String(decoding: CourseIndex([]).write(), as: UTF8.self)
        #expect(page.contains("<div class=\"page\">"))
        // Rules that no class of the page asks for are left out; these are asked for.
        #expect(page.contains(".page{max-width:"))
        #expect(page.contains("<header><h1>"))
    }
}
