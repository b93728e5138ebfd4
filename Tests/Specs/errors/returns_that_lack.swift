// Where a `return` lacks: at the value that was meant, which is not seen of generic types.
struct Pair<T>: Comparable { var items: [T]
    static func < (x: Pair, y: Pair) -> Bool { let n = 1
        x.items.count + n < y.items.count }  // expect error 9: missing return in operator function expected to return 'Bool'
    func first() -> T { let n = 0
        items[n] }  // expect error 18: missing return in instance method expected to return 'T'
    var second: T { let n = 1
        items[n]
    }  // expect error 5: missing return in getter expected to return 'T'
    func count() -> Int { let n = 1
        items.count + n }  // expect error 9: missing return in instance method expected to return 'Int'
    static func == (x: Pair, y: Pair) -> Bool { true }
}
