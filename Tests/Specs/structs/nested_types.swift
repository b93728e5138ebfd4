struct Deck {
    enum Suit: String, CaseIterable { case hearts, spades }
    struct Card { let suit: Suit; let rank: Int; var text: String { "\(rank)\(suit.rawValue.prefix(1))" } }
    var cards: [Card] = Suit.allCases.flatMap { s in (1...3).map { Card(suit: s, rank: $0) } }
    mutating func draw() -> Card? { cards.popLast() }
}
var deck = Deck()
print(deck.cards.count, deck.draw()!.text, deck.cards.map { $0.text }.joined(separator: " "))  // expect: 6 3s 1h 2h 3h 1s 2s
let c: Deck.Card = .init(suit: .hearts, rank: 12)
print(c.text, Deck.Suit.spades)  // expect: 12h spades
