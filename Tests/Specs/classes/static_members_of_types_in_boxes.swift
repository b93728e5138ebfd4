protocol P { static func id() -> String; static var name: String { get }; init() }
extension P { static func describe() -> String { "<" + id() + name + ">" } }
class W: P { class func id() -> String { "wrap" }; class var name: String { "W" }; required init() {} }
final class Q: W { override class func id() -> String { "quote" }; override class var name: String { "Q" } }
let t: any P.Type = Q.self
print(t.id(), t.name, t.describe())  // expect: quote Q <quoteQ>
let v: any P = Q()
print(type(of: v).id(), type(of: v).name)  // expect: quote Q
func g<T: W>(_ t: T.Type) -> String { t.id() + t.name }
print(g(Q.self), g(W.self))  // expect: quoteQ wrapW
let w: W.Type = Q.self
print(w.id(), w.name)  // expect: quote Q
func h<T: P>(_ t: T.Type) -> String { t.id() + T.id() }
print(h(Q.self))  // expect: quotequote
print([W.self, Q.self].map { $0.id() })  // expect: ["wrap", "quote"]
print(type(of: t.init()))  // expect: Q
