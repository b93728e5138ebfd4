// Keys of one number and keys of text are looked up by an instruction; copies, growing tables and removed entries are not
// to be seen.
var squares: [Int: Int] = [:]
for k in stride(from: -40, through: 40, by: 2) { squares[k] = k * k }
print(squares.count, squares[-40]!, squares[38]!, squares[1] ?? -1, squares[100] == nil)  // expect: 41 1600 1444 -1 true
let before = squares
squares[4, default: 0] += 1
squares[5, default: 7] += 1
print(before[4]!, before[5] ?? -1, squares[4]!, squares[5]!)  // expect: 16 -1 17 8
for k in -40...40 where k % 4 == 0 { squares[k] = nil }
print(squares.count, squares[4] ?? -1, squares[6]!, before[4]!)  // expect: 21 -1 36 16
squares[4, default: 100] -= 1
print(squares[4]!)  // expect: 99

var words: [String: [Int]] = [:]
let text = "the loss of the layer is the sum of the losses of all layers: é, e\u{301}, naïve, étude"
for (index, part) in text.split(separator: " ").enumerated() { words[String(part), default: []].append(index) }
print(words["the"]!, words["of"]!, words["layer"] ?? [], words["layers:"]!, words["missing"] == nil)  // expect: [0, 3, 6, 9] [2, 8, 11] [4] [13] true
print(words["\u{e9},"]!, words["e\u{301},"]!, words["nai\u{308}ve,"]!)  // expect: [14, 15] [14, 15] [16]
let kept = words
words["the", default: []].removeAll()
print(kept["the"]!.count, words["the"]!.count)  // expect: 4 0
let long = String(repeating: "abcdefgh", count: 9)
words[long] = [1]
words[long + "x", default: [2]] += [3]
print(words[long]!, words[long + "x"]!, words[String(long.dropLast())] == nil, words["", default: []].isEmpty)  // expect: [1] [2, 3] true true

var letters: [Character: Int] = [:]
for letter in "gradient descent, été" { letters[letter, default: 0] += 1 }
print(letters["e"]!, letters["\u{e9}"]!, letters["z"] ?? 0, letters[" "]!)  // expect: 3 2 0 2
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print("backpropagation".filter { vowels.contains($0) }.count, vowels.contains("y"))  // expect: 6 false
let primes: Set = [2, 3, 5, 7]
print((0..<10).filter { primes.contains($0) })  // expect: [2, 3, 5, 7]

func fallback(_ key: inout String) -> Int {
    key += "!"
    return key.count
}
var key = "a"
var counts = ["a": 1]
counts[key, default: fallback(&key)] += 10
print(key, counts["a"]!)  // expect: a 11
key = "b"
counts[key, default: fallback(&key)] += 10
print(key, counts["b"]!, counts["b!"] == nil)  // expect: b! 12 true

struct Node { var name: String, weight: Double }
var nodes: [String: Node] = ["in": Node(name: "input", weight: 0.5)]
if let node = nodes["in"] { print(node.name, node.weight) }  // expect: input 0.5
print(nodes["out"]?.name ?? "none", nodes["in"]!.name)  // expect: none input
nodes["in", default: Node(name: "", weight: 0)].weight *= 2
print(nodes["in"]!.weight, nodes.count)  // expect: 1.0 1
