// What a loop over texts or instances holds is let go at the next turn and at its end, however that comes.
final class Item {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("end of", name) }
}
func makeItems() -> [Item] { ["a", "b", "c"].map { Item($0) } }
func visit(_ stop: String) -> String {
    for item in makeItems() {
        if item.name == stop { return "found " + item.name }
        if item.name == "a" { continue }
        print("visited", item.name)
    }
    return "nothing"
}
print(visit("b"))
print(visit("x"))
var closures: [() -> String] = []
for name in ["one", "two", "three"] {
    if name == "two" { continue }
    closures.append { name }
}
print(closures.map { $0() })
for character in "aé\u{1F600}b" { closures.append { String(character) + "." } }
print(closures.suffix(4).map { $0() })
outer: for word in ["gradient", "descent", "step"] {
    for letter in word {
        if letter == "c" { continue outer }
        if letter == "p" { break outer }
        if letter.isLetter, !letter.isUppercase, letter != "e" { continue }
        print(word, letter)
    }
}
var kept: [String?] = ["x", nil, "y"]
for text in kept {
    kept.append(text)
    if let text { print(text) } else { print("none") }
}
print(kept.count)
var empty = ""
var other = empty
empty += "é"
other += "twenty letters and more"
let start = empty
empty += empty
empty.append("!")
other = ""
other.append("a")
other += "bc"
print(empty, start, other, other < "abd", other == "abc", "abc" < "ab", "" < "a", "longer texts a" < "longer texts b")
for var name in ["p", "q"] {
    name += "!"
    print(name, name.isEmpty)
}
var letters = 0
var digits = 0
var i = "x1y22é3".makeIterator()
while let c = i.next() {
    if c.isNumber { digits += 1 } else if c.isLetter { letters += 1 }
}
print(letters, digits)
























// Parts of a text as texts of their own: short ones, long ones, ones at the end, and ones outside of ASCII.
let sentence = "a bb ccc, a part of more than sixteen letters: parameterinitialisation, é, e\u{301}tude, end"
let parts = sentence.split(separator: " ").map { String($0) }
print(parts.count, parts[0], parts[2], parts.contains("parameterinitialisation,"), parts.last!)
var joined = String(sentence.prefix(4))
joined += String(sentence.suffix(3)) + String(sentence.dropFirst(5).dropLast(75))
print(joined, joined.count, String("".prefix(2)).isEmpty, String(sentence.suffix(10)).count)
func fibonacci(_ n: Int) -> Int {
    if n < 2 { return n }
    return fibonacci(n - 1) + fibonacci(n - 2)
}
print((0...20).map { fibonacci($0) }.reduce(0, +))
func steps(_ n: Int, _ visit: (Int) -> Void) {
    if n == 0 { return }
    visit(n)
    steps(n - 1, visit)
}
var trail = ""
steps(12) { trail += "\($0) " }
print(trail.split(separator: " "))
var k = 5
while k < 8 {
    if k == 6 {
        k += 1
        continue
    }
    print("k", k)
    k += 1
}
print(k)
// expect: end of a
// expect: end of b
// expect: end of c
// expect: found b
// expect: visited b
// expect: visited c
// expect: end of a
// expect: end of b
// expect: end of c
// expect: nothing
// expect: ["one", "three"]
// expect: ["a.", "é.", "😀.", "b."]
// expect: gradient e
// expect: descent e
// expect: step e
// expect: x
// expect: none
// expect: y
// expect: 6
// expect: éé! é abc true true false true true
// expect: p! false
// expect: q! false
// expect: 3 4
// expect: 14 a ccc, true end
// expect: a bbendccc,  12 true 10
// expect: 17710
// expect: ["12", "11", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1"]
// expect: k 5
// expect: k 7
// expect: 8
