import Syntax
import Testing

@Suite struct TokenTests {
    private func dump(_ source: String) -> String {
        TokenDump.text(Array(source.utf8), names: NameTable())
    }

    @Test func spaceDecidesWhatAnOperatorIs() {
        let expected = """
            ⏎ identifier a
              infix operator +
              identifier b
            · infix operator +
            · identifier c
            · prefix operator +
              identifier d
              postfix operator +
            · identifier e
              postfix sign ?
              sign .
              identifier f
              postfix sign !
            · end

            """
        #expect(dump("a+b + c +d+ e?.f! ") == expected)
    }

    @Test func interpolationsAreTokens() {
        let expected = """
            ⏎ string start "
              string segment a 
              interpolation \\(
              identifier f
              sign (
              string ")"
              sign )
              interpolation end )
              string segment !
              string end "
            ⏎ string #"\\(no)"#
              end

            """
        #expect(dump("\"a \\(f(\")\"))!\"\n#\"\\(no)\"#") == expected)
    }

    @Test func commentsNest() {
        #expect(dump("/* a /* b */ c */ x // y\nz") == "⏎ identifier x\n⏎ identifier z\n  end\n")
    }

    @Test(arguments: [
        ("0xFF_FF", "integer"), ("0b1010", "integer"), ("0o17", "integer"), ("1_000", "integer"), ("1.5e-3", "float"),
        ("0x1.8p3", "float"), ("0x1p-2", "float"), ("1e10", "float"),
    ])
    func numbers(source: String, kind: String) {
        #expect(dump(source) == "⏎ \(kind) \(source)\n  end\n")
    }

    @Test func membersOfNumbersAndTuples() {
        #expect(dump("1.max") == "⏎ integer 1\n  sign .\n  identifier max\n  end\n")
        #expect(dump("t.0.1") == "⏎ identifier t\n  sign .\n  integer 0\n  sign .\n  integer 1\n  end\n")
    }
}
