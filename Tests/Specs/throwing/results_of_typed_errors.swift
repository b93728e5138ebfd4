enum Failed: Error, Equatable { case early, late }
func fails() throws(Failed) -> Int { throw .early }
let typed = Result { () throws(Failed) -> Int in try fails() }
if case .failure(let error) = typed { print(error == .early, type(of: typed)) }  // expect: true Result<Int, Failed>
let stated: Result<Int, Failed> = Result { () throws(Failed) in 3 }
print(stated)  // expect: success(3)
let never = Result<Int, Never>.success(0)
print(never, never == .success(0))  // expect: success(0) true

struct Negative: Error {}
func checked(_ x: Int) throws -> Int {
    if x < 0 { throw Negative() }
    return x
}
let right = Result { try checked(1) }
let wrong = Result(catching: { try checked(-1) })
print(right, wrong, type(of: right))  // expect: success(1) failure(main.Negative()) Result<Int, Error>
let wanted: Result<Int, Error> = Result { try checked(2) }
print(try wanted.get())  // expect: 2
let dotted: Result<Int, any Error> = .init { try checked(2) }
print(dotted)  // expect: success(2)
func all(_ xs: [Int]) -> [Result<Int, Error>] { xs.map { x in Result { try checked(x) } } }
print(all([1, -1]))  // expect: [Swift.Result<Swift.Int, Swift.Error>.success(1), Swift.Result<Swift.Int, Swift.Error>.failure(main.Negative())]
let plain = Result { 5 }
print(plain, type(of: plain))  // expect: success(5) Result<Int, Never>
switch Result(catching: { try checked(-3) }) {
case .success(let value): print(value)
case .failure(let error): print(error, error is Negative)  // expect: Negative() true
}
