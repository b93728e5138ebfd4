enum Bad: Error { case low, high(Int) }
func run<E: Error>(_ body: () throws(E) -> Int) throws(E) -> Int { try body() }
print(run { 5 })
do { print(try run { () throws(Bad) -> Int in throw .high(3) }) } catch { print(error) }
do throws(Bad) {
    if run({ 1 }) > 0 { throw .low }
} catch {
    switch error { case .low: print("low"); case .high(let n): print(n) }
}
let result = Result<Int, Bad>.failure(.low)
do { print(try result.get()) } catch { print(error == .low ? "is low" : "no") }
extension Bad: Equatable {}
func apply<T, E>(_ x: T, _ f: (T) throws(E) -> T) throws(E) -> T { try f(x) }
print(apply(2) { $0 * 10 }, (try? apply(2) { (n: Int) throws(Bad) -> Int in throw Bad.high(n) }) as Any)
// expect: 5
// expect: high(3)
// expect: low
// expect: is low
// expect: 20 nil
