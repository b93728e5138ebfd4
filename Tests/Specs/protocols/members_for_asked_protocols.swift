protocol Shape { func name() -> String }
struct Circle: Shape { func name() -> String { "circle" } }
struct Scaled<S: Shape>: Shape { var s: S; var k: Int; func name() -> String { s.name() + "\(k)" } }
extension Shape where Self == Circle { static var circle: Circle { Circle() } }
extension Shape where Self == Scaled<Circle> { static func scaled(_ k: Int) -> Self { Scaled(s: Circle(), k: k) } }
func draw<S: Shape>(_ k: S) { print(k.name()) }
func draw2(_ k: some Shape, _ n: Int) { print(k.name(), n) }
draw(.circle)
draw2(.circle, 3)
draw(.scaled(3))
struct V { func style(_ s: some Shape) -> V { print(s.name()); return self }
  func pair<A: Shape, B: Shape>(_ a: A, _ b: B) -> String { a.name() + b.name() } }
_ = V().style(.circle).style(.scaled(4))
print(V().pair(.circle, .scaled(9)))
struct Box<S: Shape> { var s: S; init(_ s: S) { self.s = s } }
print(Box(.circle).s.name())
// expect: circle
// expect: circle 3
// expect: circle3
// expect: circle
// expect: circle4
// expect: circlecircle9
// expect: circle
