protocol Token { var text: String { get } }
struct Word: Token { let text: String }
struct Number: Token { let value: Int; var text: String { String(value) } }
var tokens: [any Token] = [Word(text: "a"), Number(value: 5)]
tokens.append(Word(text: "b"))
for t in tokens {
    if let n = t as? Number { print("number", n.value) } else if t is Word { print("word", t.text) }
}
var one: any Token = tokens[0]
one = Number(value: 9)
print(one.text, tokens.compactMap { $0 as? Number }.map { $0.value })
let table: [String: any Token] = ["x": one]
print(table["x"]?.text as Any)
// expect: word a
// expect: number 5
// expect: word b
// expect: 9 [5]
// expect: Optional("9")
