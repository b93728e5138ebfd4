struct Steps<Items: Collection>: IteratorProtocol {
    typealias Element = Items.Element
    typealias Place = Items.Index
    var items: Items
    var place: Place
    init(_ items: Items) { (self.items, place) = (items, items.startIndex) }
    mutating func next() -> Element? {
        guard place < items.endIndex else { return nil }
        defer { place = items.index(after: place) }
        return items[place]
    }
}
var steps = Steps("ab")
print(steps.next()!, steps.next()!, steps.next() as Any)  // expect: a b nil
