let a: Int? = nil
let b: String? = "x"
print("a is \(a, default: "none"), b is \(b, default: "none")")  // expect: a is none, b is x
var x = 3
print(exchange(&x, with: 4), x)  // expect: 3 4
print(Character(Unicode.Scalar(97 + 25)), Character(Unicode.Scalar(97)))  // expect: z a
let first = 97
print(Character(UnicodeScalar(97 + first)!))  // expect: Â
print((0..<5).map { Character(UnicodeScalar(97 + $0)!) })  // expect: ["a", "b", "c", "d", "e"]
print(String(Character(UnicodeScalar(UInt8(65 + 2)))))  // expect: C
