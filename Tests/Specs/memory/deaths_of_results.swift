// Who dies when: results that nobody wants go before the arguments of their calls.
final class R {
    let n: String
    init(_ n: String) { self.n = n }
    deinit { print("-" + n, terminator: " ") }
    func with(_ other: R) -> R { other }
}
struct S {
    var a: R
    var b: R
    init(_ n: String) {
        a = R(n + "a")
        b = R(n + "b")
    }
    func pair() -> (R, R) { (a, b) }
}
final class Holder {
    var held: R
    init(_ held: R) { self.held = held }
    @discardableResult func swap(_ new: R) -> R {
        let old = held
        held = new
        return old
    }
    deinit { print("~", terminator: " ") }
}
func both<T>(_ first: T, _ second: T) -> T { first }
func last(_ first: R, _ second: R) throws -> R {
    print("last", terminator: " ")
    return second
}
func results() throws {
    _ = try last(R("1"), R("2"))
    print(".")  // expect: last -2 -1 .
    _ = R("3").with(R("4"))
    print(".")  // expect: -4 -3 .
    _ = both((R("5"), R("6")), (R("7"), R("8")))
    print(".")  // expect: -7 -8 -5 -6 .
    _ = S("9").a
    print(".")  // expect: -9a -9b .
    _ = S("10").pair()
    print(".")  // expect: -10b -10a .
    _ = S("11").pair().1
    print(".")  // expect: -11b -11a .
    _ = (R("12"), R("13")).0
    print(".")  // expect: -12 -13 .
    _ = [R("14")] + [R("15")]
    print(".")  // expect: -15 -14 .
    Holder(R("16")).swap(R("17"))
    print(".")  // expect: -16 ~ -17 .
    _ = both(S("18"), S("19"))
    print(".")  // expect: -19a -19b -18a -18b .
    let holder = Holder(R("20"))
    holder.swap(R("21"))
    _ = holder.swap(try last(R("22"), R("23")))
    print(".")  // expect: -20 last -22 -21 .
}
try results()
print("end")  // expect: ~ -23 end
