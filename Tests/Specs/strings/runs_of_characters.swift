// Loops over a text that append the characters of a class to another.
func letters(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
        if character.isLetter {
            word.append(character)
        } else if !word.isEmpty {
            words.append(word)
            word = ""
        }
    }
    if !word.isEmpty { words.append(word) }
    return words
}

func withoutSpaces(_ text: String) -> String {
    var result = ""
    for character in text {
        if character.isWhitespace { continue }
        result.append(character)
    }
    return result
}

func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
        if character.isNewline {
            lines.append(line)
            line = ""
        } else {
            line.append(character)
        }
    }
    return lines + [line]
}

func digits(_ text: String) -> (String, last: Character?) {
    var result = ""
    var last: Character?
    for character in text where !character.isLetter {
        result.append(character)
        last = character
    }
    return (result, last)
}

func shared(_ text: String) -> [String] {
    var copies: [String] = []
    var prefix = ""
    for character in text {
        if character.isLowercase { prefix.append(character) } else { copies.append(prefix) }
    }
    return copies + [prefix]
}

func doubled(_ text: String) -> String {
    var whole = text
    for character in whole {
        if character.isLetter { whole.append(character) }
    }
    return whole
}

print(letters("The gradient, the loss; a  verylongwordwithoutanyspacesinsideofit end"))  // expect: ["The", "gradient", "the", "loss", "a", "verylongwordwithoutanyspacesinsideofit", "end"]
print(letters("naïve café: déjà vu, über-all 日本 ok"), letters(""), letters("..."), letters("x"))  // expect: ["naïve", "café", "déjà", "vu", "über", "all", "日本", "ok"] [] [] ["x"]
print(withoutSpaces("  a b\tc\r\nd\n e  "), withoutSpaces("ab é c\u{301} d"), withoutSpaces(""))  // expect: abcde abéćd 
print(lines("one\ntwo\r\nthree\n\nfour\r").map { $0.count }, lines("alpha beta\ngamma"))  // expect: [3, 3, 5, 0, 4, 0] ["alpha beta", "gamma"]
print(digits("a1b22c333"), digits("abc"))  // expect: ("122333", last: Optional("3")) ("", last: nil)
print(shared("abXcdYefZ"), doubled("ab-c"))  // expect: ["ab", "abcd", "abcdef", "abcdef"] ab-cabc

var sum = ""
for round in 1...3 {
    for character in "abc def \(round)" {
        if character.isLetter { sum.append(character) }
    }
}
print(sum, sum.count, sum == "abcdefabcdefabcdef")  // expect: abcdefabcdefabcdef 18 true
let long = String(repeating: "word ", count: 200)
print(withoutSpaces(long).count, letters(long).count, letters(long).last!)  // expect: 800 200 word
