struct Box<T> { var v: T }
struct Pair<A, B> { var a: A; var b: B }
func wrapped<T>(_ v: T) -> [T] { [v] }
let a: Box<Int> = Box(v: "s")  // expect error 26: cannot convert value of type 'String' to expected argument type 'Int'
let b: Pair<Int, String> = Pair(a: 1, b: 2)  // expect error 42: cannot convert value of type 'Int' to expected argument type 'String'
let c: [Int] = wrapped("s")  // expect error 24: cannot convert value of type 'String' to expected argument type 'Int'
