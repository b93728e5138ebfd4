// Parts of the indices of a text, and of any collection that goes backwards.
var word = "balloon"
let places = word.indices.dropLast()
print(places.count, places.map { word[$0] }, word[word.indices.index(word.endIndex, offsetBy: -2)])  // expect: 6 ["b", "a", "l", "l", "o", "o"] o
while let i = word.indices.dropLast().first(where: { word[$0] == word[word.index(after: $0)] }) { word.remove(at: i) }
print(word)  // expect: balon
struct Deck: BidirectionalCollection {
    var cards = ["a", "b", "c"]
    var startIndex: Int { 0 }
    var endIndex: Int { cards.count }
    subscript(i: Int) -> String { cards[i] }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
}
print(Deck().indices.dropLast().count, Deck().indices.suffix(1).first!, Array(Deck().dropLast()))  // expect: 2 2 ["a", "b"]
let firstLong = zip([1, 2], ["a", "bcd"]).lazy.map { $1 + "\($0)" }.first
print(firstLong ?? "none")  // expect: a1
