private struct Secret { var x = 1 }
let s = Secret()  // expect error 5: constant must be declared private or fileprivate because its type 'Secret' uses a private type
var t: Secret = Secret()  // expect error 5: variable must be declared private or fileprivate because its type uses a private type
private let u = Secret()
func give(_ s: Secret) {}  // expect error 6: function must be declared private or fileprivate because its parameter uses a private type
func list() -> [Secret] { [] }  // expect error 6: function must be declared private or fileprivate because its result uses a private type
class Base { fileprivate class Inner {} }
private class Animal {}
class Dog: Animal {}  // expect error 7: class must be declared private or fileprivate because its superclass is private
enum Token { case number(Secret), end }  // expect error 19: enum case in an internal enum uses a private type
struct Outer {
    private struct In { var v = 0 }
    private var ok: In = In()
    fileprivate var bad: In = In()  // expect error 21: property cannot be declared fileprivate because its type uses a private type
    var inferred = In()  // expect error 9: property must be declared private because its type 'Outer.In' uses a private type
    subscript(i: Int) -> In { In() }  // expect error 5: subscript must be declared private because its element type uses a private type
    subscript(i: In) -> Int { 1 }  // expect error 5: subscript must be declared private because its index uses a private type
    var computed: In { In() }  // expect error 9: property must be declared private because its type uses a private type
    static var shared: In = In()  // expect error 16: property must be declared private because its type uses a private type
    private func fine() -> In { In() }
    func local() {
    let x = In()
    print(x)
}
    func closure(_ f: (In) -> Void) {}  // expect error 10: method must be declared private because its parameter uses a private type
    init(start: In) {}  // expect error 5: initializer must be declared private because its parameter uses a private type
    struct Deep { var v: In }  // expect error 23: property must be declared private because its type uses a private type
    private struct Deep2 { var v: In }
}
private extension Outer {
    func ext() -> In { In() }  // expect error 10: method must be declared private because its result uses a private type
    func ok2() -> Secret { Secret() }
}
extension Outer {
    func ext2() -> In { In() }  // expect error 10: method must be declared private because its result uses a private type
    private func ext3() -> In { In() }
}
protocol Q {
    var s: Secret { get }  // expect error 9: property cannot be declared internal because its type uses a private type
    func f() -> Secret  // expect error 10: method cannot be declared internal because its result uses a private type
}
public class P {
    public var x: Base = Base()  // expect error 16: property cannot be declared public because its type uses an internal type
    public init(b: Base) {}  // expect error 12: initializer cannot be declared public because its parameter uses an internal type
    public func f() -> Base { x }  // expect error 17: method cannot be declared public because its result uses an internal type
}
private func w() -> Secret { Secret() }
extension Outer { var sq: Int { 1 } }
extension Outer { var sq: Int { 2 } }  // expect error 23: invalid redeclaration of 'sq'
let n = 3
switch (n, n) {
case (1, _): fallthrough  // expect error 14: 'fallthrough' from a case which doesn't bind variable 'k'
case (let k, 2): print(k)
default: break
}
