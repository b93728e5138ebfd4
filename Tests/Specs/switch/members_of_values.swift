extension Int {
    var inWords: String {
        let small = ["zero", "one", "two", "three"]
        switch self {
        case small.indices: return small[self]
        case 4..<20: return "teen"
        default: return "many"
        }
    }
}
print(2.inWords, 5.inWords, 99.inWords)  // expect: two teen many
func f(_ x: Int) -> String {
    let limits = [1, 5]
    switch x {
    case limits[0]: return "first"
    case limits[1]...: return "big"
    case limits.count: return "count"
    default: return "?"
    }
}
print(f(1), f(9), f(2), f(3))  // expect: first big count ?
