// The error of a generic type's own: what is caught has its type, also where literals tell the arguments.
struct Tank<N: Comparable & AdditiveArithmetic> {
    let limit: N
    var level: N = .zero
    struct Overflow: Error { let by: N }
    mutating func fill(_ n: N) throws(Overflow) -> N {
        guard level + n <= limit else { throw Overflow(by: level + n - limit) }
        level += n
        return level
    }
}
do {
    var tank = Tank(limit: 3)
    print(try tank.fill(2))  // expect: 2
    print(try tank.fill(4))
} catch { print("over", error.by) }  // expect: over 3
struct Limit<N> {
    let limit: N
    struct Reached: Error { let by: N }
    func build() throws(Reached) -> N { throw Reached(by: limit) }
}
do { _ = try Limit(limit: 3).build() } catch { print("over", error.by + 1) }  // expect: over 4
do { _ = try Limit(limit: [1.5]).build() } catch { print(error.by.count, type(of: error)) }  // expect: 1 Reached
do {
    _ = try Limit(limit: 3).build()
    _ = try Limit(limit: "s").build()
} catch { print("either", error) }  // expect: either Reached(by: 3)
