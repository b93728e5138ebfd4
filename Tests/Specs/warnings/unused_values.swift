struct Queue {
    var items = [1, 2]
    var total: Int { items.reduce(0, +) }
    mutating func next() -> Int? { items.isEmpty ? nil : items.removeFirst() }
}
func use(_ xs: [Int]) -> Int {
    var queue = Queue()
    queue.next()  // expect warning 11: result of call to 'next()' is unused [#no-usage]
    queue.items.count  // expect warning 17: expression of type 'Int' is unused [#no-usage]
    queue.total  // expect warning 11: expression of type 'Int' is unused [#no-usage]
    queue.total + 1  // expect warning 17: result of operator '+' is unused [#no-usage]
    queue.items.map { $0 * 2 }  // expect warning 17: result of call to 'map' is unused [#no-usage]
    let spread = xs.max()! - xs.min()!  // expect warning 9: initialization of immutable value 'spread' was never used; consider replacing with assignment to '_' or removing it [#no-usage]
    var never = 3  // expect warning 9: variable 'never' was never mutated; consider changing to 'let' constant
    var read = 4  // expect warning 9: variable 'read' was written to, but never read
    read = 5
    return queue.items.count + never
}
