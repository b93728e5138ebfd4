import Diagnostics
import Testing

@Suite struct NearestSpellingTests {
    @Test(arguments: [
        ("lable", "label"), ("captoin", "caption"), ("--ouput", "--output"), ("xyz", nil), ("", nil),
    ])
    func findsTheWordThatWasMeant(word: String, meant: String?) {
        #expect(NearestSpelling.of(word, among: ["label", "caption", "--output", "eval"]) == meant)
    }
}
