protocol Shape { associatedtype Unit: Numeric; var size: Unit { get } }
struct Line: Shape { var size: Int }
struct Area: Shape { var size: Double }
extension Shape where Unit == Int { var text: String { "int \(size)" } }
extension Shape where Unit: BinaryFloatingPoint { var text: String { "real \(size)" } }
print(Line(size: 3).text, Area(size: 2.5).text)  // expect: int 3 real 2.5
func total<S: Sequence>(_ s: S) -> S.Element.Unit where S.Element: Shape { s.reduce(0) { $0 + $1.size } }
print(total([Line(size: 1), Line(size: 2)]), total([Area(size: 0.5)]))  // expect: 3 0.5
struct Wrapper<C: Collection> where C.Element == String { let c: C; var joined: String { c.joined(separator: "+") } }
print(Wrapper(c: ["a", "b"]).joined, Wrapper(c: Set(["z"])).joined)  // expect: a+b z
