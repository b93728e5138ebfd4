import Syntax
import Testing

@Suite struct LiteralTests {
    /// The dump of one expression.
    private func dump(_ source: String) -> String {
        let sample = Sample(source)
        #expect(sample.messages == [])
        return sample.dump
    }

    @Test(arguments: [
        ("0xFF", "integer 255\n"), ("0b1_01", "integer 5\n"), ("0o17", "integer 15\n"), ("-128", "integer -128\n"),
        ("18446744073709551615", "integer 18446744073709551615\n"), ("18446744073709551616", "integer overflow\n"),
        ("1.5", "float 1.5\n"), ("0x1.8p3", "float 12.0\n"), ("1e22", "float 1e+22\n"), ("-2.5e-3", "float -0.0025\n"),
        ("123456789.123456789012345", "float 123456789.12345679\n"), ("5e-324", "float 5e-324\n"),
        ("1.7976931348623157e308", "float 1.7976931348623157e+308\n"),
    ])
    func numbers(source: String, expected: String) {
        #expect(dump(source) == expected)
    }

    @Test(arguments: [
        (#""a\tb\u{48}\"""#, #"string "a\tbH\"""# + "\n"),
        (##"#"a\n\#n"#"##, #"string "a\\n\n""# + "\n"),
        ("\"\"", "string \"\"\n"),
        ("\"\"\"\n  a\n    b\n\n  \"\"\"", #"string "a\n  b\n""# + "\n"),
        ("\"\"\"\n  a \\\n  b\n  \"\"\"", #"string "a b""# + "\n"),
        ("\"\"\"\n\"\"\"", "string \"\"\n"),
        ("#\"\"\"\n\\n\\#n\n\"\"\"#", #"string "\\n\n""# + "\n"),
        ("\"é\\u{1F600}\"", "string \"é😀\"\n"),
    ])
    func strings(source: String, expected: String) {
        #expect(dump(source) == expected)
    }

    @Test func interpolation() {
        let expected = """
            string "x = \\(…), \\(…)"
              name x
              call (_:by:)
                name f
                integer 1
                string "q"

            """
        #expect(dump(#""x = \(x), \(f(1, by: "q"))""#) == expected)
    }
}
