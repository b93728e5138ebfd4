let cs: [Character] = ["a", "Z", "5", " ", "é", "!", "\n"]
print(cs.map { $0.isLetter })  // expect: [true, true, false, false, true, false, false]
print(cs.map { $0.isNumber })  // expect: [false, false, true, false, false, false, false]
print(cs.map { $0.isWhitespace })  // expect: [false, false, false, true, false, false, true]
print(cs.map { $0.isUppercase })  // expect: [false, true, false, false, false, false, false]
print(cs.map { $0.isPunctuation })  // expect: [false, false, false, false, false, true, false]
print(Character("5").wholeNumberValue as Any, Character("a").wholeNumberValue as Any)  // expect: Optional(5) nil
print(Character("f").hexDigitValue as Any, Character("a").asciiValue as Any, Character("a").isASCII)  // expect: Optional(15) Optional(97) true
print(Character("a").uppercased(), Character("B").lowercased())  // expect: A b
