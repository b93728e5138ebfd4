protocol Changer { func change(_ x: inout Int) }
extension Changer { func change(_ x: inout Int) { x += 1 } }
struct Quiet: Changer { func change(_ x: Int) {} }
func run<C: Changer>(_ c: C) -> Int {
    var n = 1
    c.change(&n)
    return n
}
print(run(Quiet()))  // expect: 2
