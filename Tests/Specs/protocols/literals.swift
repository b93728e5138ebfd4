struct Money: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral { var cents: Int; init(integerLiteral v: Int) { cents = v * 100 }; init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) } }
let a: Money = 5, b: Money = 2.5
print(a.cents, b.cents)  // expect: 500 250
struct Name: ExpressibleByStringLiteral { let text: String; init(stringLiteral s: String) { text = s } }
let n: Name = "Bob"
print(n.text)  // expect: Bob
struct Bag: ExpressibleByArrayLiteral { var items: [Int]; init(arrayLiteral e: Int...) { items = e.sorted() } }
let bag: Bag = [3, 1, 2]
print(bag.items)  // expect: [1, 2, 3]
struct Pairs: ExpressibleByDictionaryLiteral { var n: Int; init(dictionaryLiteral e: (String, Int)...) { n = e.reduce(0) { $0 + $1.1 } } }
let p: Pairs = ["a": 1, "b": 2]
print(p.n)  // expect: 3
