class Cache<K: Hashable, V> { required init() {} }
class Counting<K: Hashable, V>: Cache<K, V> { var n = 1 }
func build<C: Cache<Int, String>>(_ t: C.Type) -> C { t.init() }
let b = build(Counting.self)
print(b.n, type(of: b))  // expect: 1 Counting<Int, String>
