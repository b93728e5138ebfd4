infix operator <> : AdditionPrecedence
struct Fn<A, B> { let run: (A) -> B; init(_ f: @escaping (A) -> B) { run = f }; static func <> (f: Fn, g: Fn) -> Fn { f } }
let fn = Fn<String, Int> { $0.count } <> Fn { Int($0) ?? 0 }
print(fn.run("12"))  // expect: 2
