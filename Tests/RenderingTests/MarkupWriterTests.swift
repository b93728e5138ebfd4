import Rendering
import Testing

@Suite struct MarkupWriterTests {
    @Test func textAndValuesAreEscaped() {
        var writer = MarkupWriter()
        writer.element(
            "a", [MarkupAttribute("href", "x\"><script>"), MarkupAttribute("hidden", nil)], text: "a < b & c")
        #expect(writer.string == "<a href=\"x&quot;&gt;&lt;script&gt;\" hidden>a &lt; b &amp; c</a>")
    }
}
