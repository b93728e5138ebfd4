import Testing

@testable import Interpreter

struct CharacterClassTests {
    @Test func asciiIsAsUnicodeHasIt() {
        for byte in UInt8(0)..<128 {
            #expect(CharacterClass(ascii: byte) == CharacterClass(of: Character(Unicode.Scalar(byte))), "\(byte)")
        }
    }
}
