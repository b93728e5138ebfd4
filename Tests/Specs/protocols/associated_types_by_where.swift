protocol View { associatedtype Body; var body: Body { get } }
protocol Primitive: View where Body == Int { func lines() -> Int }
extension Primitive { var body: Int { 7 } }
struct Text: Primitive { func lines() -> Int { body + 1 } }
print(Text().lines())  // expect: 8
protocol V2 { associatedtype Body: V2; var body: Body { get } }
extension Never: V2 { typealias Body = Never; var body: Never { fatalError() } }
protocol Leaf: V2 where Body == Never { func draw() -> String }
extension Leaf { var body: Never { fatalError("leaf") } }
struct Word: Leaf { let s: String; func draw() -> String { s } }
struct Pair: V2 { var body: Word { Word(s: "hi") } }
func render<T: V2>(_ v: T) -> String { if let l = v as? any Leaf { return l.draw() }; return render(v.body) }
print(render(Pair()))  // expect: hi
