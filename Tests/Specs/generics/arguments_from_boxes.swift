protocol V<Value> { associatedtype Value }
struct Box<T>: V { typealias Value = T; var t: T? = nil }
let a: any V<Int> = Box()
let b: some V<String> = Box()
print(type(of: a), type(of: b))  // expect: Box<Int> Box<String>
