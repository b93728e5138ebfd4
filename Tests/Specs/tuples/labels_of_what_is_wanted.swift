// Labels come from what is wanted, through a chain and a cast, and may stand in another order.
func best(_ words: [String]) -> [(word: String, score: Double)] {
    Array(
        words.map { word in
            let length = Double(word.count)
            return (word, length / 2)
        }.sorted { $0.score > $1.score }.prefix(2))
}
func part(_ words: [String]) -> ArraySlice<(word: String, score: Double)> {
    words.map { ($0, Double($0.count)) }.sorted { $0.score > $1.score }.prefix(1)
}
func longest(_ words: [String]) -> (word: String, score: Double)? {
    words.map { ($0, Double($0.count)) }.max { $0.score < $1.score }
}
func first(_ words: [String]) -> (word: String, score: Double)? {
    words.map { ($0, Double($0.count)) }.sorted { $0.score > $1.score }.first
}
let words = ["a", "bbb", "cc"]
print(best(words), part(words), longest(words)!, first(words)!)  // expect: [(word: "bbb", score: 1.5), (word: "cc", score: 1.0)] [(word: "bbb", score: 3.0)] (word: "bbb", score: 3.0) (word: "bbb", score: 3.0)
typealias Point = (x: Double, y: Double)
print(((1, 2) as Point).y, [(1, 2) as Point].map { $0.x })  // expect: 2.0 [1.0]
let pair = (1, 2) as (low: Int, high: Int)
print(pair, pair.high)  // expect: (low: 1, high: 2) 2
var size = (width: 1, height: 2)
size = (height: 3, width: 4)
print(size)  // expect: (width: 4, height: 3)
let (high: h, low: l) = pair
print(h, l)  // expect: 2 1
func range() -> (low: Int, high: Int) { (high: 5, low: 3) }
print(range())  // expect: (low: 3, high: 5)
