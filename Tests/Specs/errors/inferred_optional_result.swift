func first<T>(_ xs: [T]) -> T? { nil }
let n: Int = first([1, 2])  // expect error 14: cannot convert value of type 'Int?' to specified type 'Int'
let t: Int = [1, 2].first  // expect error 21: cannot convert value of type 'Int?' to specified type 'Int'
struct B<T> { var x: T?; func get() -> T? { x } }
let o: Int = B(x: 1).get()  // expect error 22: cannot convert value of type 'Int?' to specified type 'Int'
let p: Int = B<Int>(x: 1).get()  // expect error 27: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
