protocol Drawable { func draw() -> String }
protocol Movable { mutating func move(dx: Int) }
struct Sprite: Drawable, Movable, Equatable { var x = 0; func draw() -> String { "@\(x)" }; mutating func move(dx: Int) { x += dx } }
func play(_ thing: inout some Drawable & Movable) -> [String] { (1...3).map { _ in thing.move(dx: 2); return thing.draw() } }
var s = Sprite()
print(play(&s), s.x, s == Sprite(x: 6))  // expect: ["@2", "@4", "@6"] 6 true
var list: [any Drawable & Movable] = [Sprite(x: 1), Sprite(x: 5)]
for i in list.indices { list[i].move(dx: 10) }
print(list.map { $0.draw() })  // expect: ["@11", "@15"]
