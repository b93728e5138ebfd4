// Types as values are cast like other values.
protocol Named { static var name: String { get } }
class Scene: Named { class var name: String { "scene" }; required init() {} }
class Intro: Scene { override class var name: String { "intro" } }
struct Plain: Named { static let name = "plain" }
let all: [Any.Type] = [Int.self, Scene.self, Intro.self, Plain.self]
for type in all {
    print(type, type is Scene.Type, type is Intro.Type, type is any Named.Type, type is Plain.Type)
    if let scene = type as? Scene.Type { print(scene.init(), scene.name) }
    if let named = type as? any Named.Type { print(named.name) }
}
let any: Any = Intro.self
print(any is Scene.Type, any is Intro.Type, any is Int.Type, any as? any Named.Type as Any)
let scene: Scene.Type = Intro.self
print(scene is Intro.Type, (scene as? Intro.Type)?.name ?? "no", scene == Intro.self, scene != Scene.self)
func word<T>(_ type: T.Type) -> String {
    if let named = type as? any Named.Type { return named.name }
    return type is Int.Type ? "int" : "other"
}
print(word(Int.self), word(Plain.self), word(Intro.self), word(Double.self))
func kind<T>(_ value: T) -> String { T.self == Int.self ? "Int" : T.self is any Named.Type ? "Named" : "\(type(of: value))" }
print(kind(1), kind(Plain()), kind("s"))
// expect: Int false false false false
// expect: Scene true false true false
// expect: main.Scene scene
// expect: scene
// expect: Intro true true true false
// expect: main.Intro intro
// expect: intro
// expect: Plain false false true true
// expect: plain
// expect: true true false Optional(main.Intro)
// expect: true intro true true
// expect: int plain intro other
// expect: Int Named String
