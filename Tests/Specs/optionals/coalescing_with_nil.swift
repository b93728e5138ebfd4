// `??` with nil, or with parts that are nil, where what is wanted may be missing.
func read(_ text: String) -> (Int, String)? { Int(text).map { ($0, text) } }
func partly(_ text: String) -> (Int?, String) { read(text).map { ($0, $1) } ?? (nil, text) }
print(partly("4"), partly("x"))  // expect: (Optional(4), "4") (nil, "x")
let numbers = [1]
print(numbers.first ?? nil, numbers.dropFirst().first ?? nil)  // expect: Optional(1) nil
let same = numbers.first ?? nil
print(same as Any)  // expect: Optional(1)
var members: Set = [7]
print(members.removeFirst(), members.isEmpty)  // expect: 7 true
