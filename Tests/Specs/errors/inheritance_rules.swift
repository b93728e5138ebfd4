protocol P: AnyObject { }
struct S: P { }  // expect error 8: non-class type 'S' cannot conform to class protocol 'P'
class A {
    final func f() { }
    final var n: Int { 1 }
    var m = 2
    let k = 3
    static func s() { }
    final class func t() { }
}
final class L { }
class B: P, A {  // expect error 13: superclass 'A' must appear first in the inheritance clause
    override func f() { }  // expect error 19: instance method overrides a 'final' instance method
    override var n: Int { 2 }  // expect error 18: property overrides a 'final' property
    override var m: Int { 3 }  // expect error 18: cannot override mutable property with read-only property 'm'
    override static func s() { }  // expect error 26: cannot override static method
    override class func t() { }  // expect error 25: class method overrides a 'final' class method
}
class C: A, L { }  // expect error 13: multiple inheritance from classes 'A' and 'L' [#MultipleInheritance]
B().f()  // expect error 5: ambiguous use of 'f()'
protocol Q { func run(); var size: Int { get } }
struct R: Q { }  // expect error 8: type 'R' does not conform to protocol 'Q'
R().run()  // expect error 5: value of type 'R' has no member 'run'
print(R().size)  // expect error 11: value of type 'R' has no member 'size'
protocol W { }
protocol V { }
extension W { func go() -> String { "walk" }; var tag: String { "w" } }
extension V { func go() -> String { "swim" }; var tag: String { "v" } }
struct Duck: W, V { }
print(Duck().go())  // expect error 14: ambiguous use of 'go()'
print(Duck().tag)  // expect error 14: ambiguous use of 'tag'
func u<T>() -> Int { 1 }  // expect error 8: generic parameter 'T' is not used in function signature [#no-usage]
func w<
    T,  // expect error 5: generic parameter 'T' is not used in function signature [#no-usage]
    T  // expect error 5: invalid redeclaration of 'T'
>(_ a: T) { }
func y(_ a: inout Int = 3) { }  // expect error 25: cannot provide default value to inout parameter 'a'
func z(_ a: Int) rethrows { }  // expect error 18: 'rethrows' function must take a throwing function argument
