func describe(_ x: Any) -> String {
    switch x {
    case let n as Int where n > 10: return "big int \(n)"
    case is Int: return "int"
    case let s as String: return "string \(s)"
    case let (a, b) as (Int, Int): return "pair \(a + b)"
    case let a as [Int]: return "array \(a.count)"
    default: return "other"
    }
}
print([5, 50, "a", (1, 2), [1, 2, 3], 2.5].map(describe))  // expect: ["int", "big int 50", "string a", "pair 3", "array 3", "other"]
let o: Int? = 5
switch o {
case .some(let x) where x > 3: print("big", x)  // expect: big 5
case let x?: print(x)
case nil: print("nil")
}
