struct Color: Equatable {
    var r, g, b: Int
    static let red = Color(r: 255, g: 0, b: 0)
    static func gray(_ v: Int) -> Color { Color(r: v, g: v, b: v) }
}
func show(_ c: Color) -> String { "\(c.r),\(c.g),\(c.b)" }
print(show(.red), show(.gray(7)), Color.red == .init(r: 255, g: 0, b: 0))  // expect: 255,0,0 7,7,7 true
let palette: [String: Color] = ["a": .red, "b": .gray(1)]
print(palette["b"]!.g)  // expect: 1
enum Namespace { static let answer = 42; static func twice(_ x: Int) -> Int { 2 * x } }
print(Namespace.twice(Namespace.answer))  // expect: 84
