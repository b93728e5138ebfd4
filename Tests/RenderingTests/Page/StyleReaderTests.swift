import Testing

@testable import Rendering

@Suite struct StyleReaderTests {
    private func rules(_ sheet: String, _ classes: Set<String>) -> String {
        String(decoding: StyleReader(Array(sheet.utf8), classes: classes).rules, as: UTF8.self)
    }

    @Test func rulesOfUnusedClassesAreLeftOut() {
        #expect(rules("p{a:b}.x{a:b}.y{a:b}", ["x"]) == "p{a:b}.x{a:b}")
        #expect(rules(".x .y,.x>p,.z{a:b}", ["x"]) == ".x>p{a:b}")
    }

    @Test func alternativesInParenthesesAreKept() {
        #expect(rules(":is(p,.y)+h2{a:b}", []) == ":is(p,.y)+h2{a:b}")
        #expect(rules(".x:is(p,.y) q,.z{a:b}", ["x"]) == ".x:is(p,.y) q{a:b}")
    }

    @Test func conditionsWithoutRulesAreLeftOut() {
        #expect(rules("@media print{.x{a:b}.y{a:b}}@media screen{.y{a:b}}", ["x"]) == "@media print{.x{a:b}}")
        #expect(rules("@page{m:1;@bottom-center{c:d}}q{a:b}", []) == "@page{m:1;@bottom-center{c:d}}q{a:b}")
    }

    @Test func brokenSheetsEnd() {
        for sheet in ["", "}", "{", "a", "a{", "@media{", "@media x{a{b", ".x{a:b}}}q{c:d}"] {
            _ = rules(sheet, [])
        }
    }

    @Test func theClassesOfAPageAreFound() {
        let page = Array("<p class=\"a b\">text class=&quot;no&quot;</p><q class=\"b c\"><i class=\"".utf8)
        #expect(ClassNames.used(in: page) == ["a", "b", "c"])
    }

    @Test func everyPartIsWellFormed() {
        for part in StyleSheet.parts {
            let compact = StyleSheet.compact(part)
            #expect(
                compact.filter { $0 == UInt8(ascii: "{") }.count == compact.filter { $0 == UInt8(ascii: "}") }.count)
            #expect(!compact.contains(10))
        }
    }
}
