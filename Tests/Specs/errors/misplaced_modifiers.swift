final let e = 2.718  // expect error 1: only classes and class members may be marked with 'final'
final func f() { }  // expect error 1: only classes and class members may be marked with 'final'
final struct T { }  // expect error 1: 'final' modifier cannot be applied to this declaration
override func g() { }  // expect error 1: 'override' can only be specified on class members
mutating func h() { }  // expect error 1: 'mutating' is only valid on methods
class var i = 1  // expect error 7: class properties may only be declared on a type
static let j = 1  // expect error 8: static properties may only be declared on a type
struct S {
    final var x = 1  // expect error 5: only classes and class members may be marked with 'final'
    class var y: Int { 1 }  // expect error 11: class properties are only allowed within classes; use 'static' to declare a static property
    static mutating func z() { }  // expect error 12: static functions must not be declared mutating
}
func k() {
    private let a = 1  // expect error 5: attribute 'private' can only be used in a non-local scope
    static let b = 2  // expect error 12: static properties may only be declared on a type
    print(a)
}
@observed class C { }  // expect error 2: unknown attribute 'observed'
struct D { @Trimmed var city = "" }  // expect error 13: unknown attribute 'Trimmed'
enum E: Int {  // expect error 9: 'E' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized
    case one, two
    case two  // expect error 10: invalid redeclaration of 'two'
}
