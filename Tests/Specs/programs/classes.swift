class Animal {
    var name: String
    var sound: String { "..." }
    static var count = 0
    class var kind: String { "animal" }
    init(name: String) { self.name = name; Animal.count += 1 }
    convenience init() { self.init(name: "anon") }
    func speak() -> String { "\(name) says \(sound)" }
    deinit { Animal.count -= 1 }
}
class Dog: Animal {
    var tricks: [String] = []
    override var sound: String { "woof" }
    override class var kind: String { "dog" }
    init(name: String, tricks: [String]) { self.tricks = tricks; super.init(name: name); self.name += "!" }
    override func speak() -> String { super.speak() + (tricks.isEmpty ? "" : " and does \(tricks.joined(separator: ", "))") }
}
final class Puppy: Dog { override var sound: String { "yip " + super.sound } ; override var name: String { didSet { print("renamed \(oldValue) -> \(name)") } } }
let zoo: [Animal] = [Animal(), Dog(name: "Rex", tricks: ["roll"]), Puppy(name: "Bit", tricks: [])]
for a in zoo { print(a.speak(), type(of: a).kind) }
print(Animal.count, zoo[1] is Dog, zoo[0] is Dog, (zoo[2] as? Dog)?.tricks.count ?? -1, (zoo[0] as? Dog)?.tricks.count as Any)
zoo[2].name = "Bitty"
do { let tmp = Animal(name: "tmp"); print(Animal.count, tmp.name) }
print(Animal.count, zoo[0] === zoo[0], zoo[0] !== zoo[1])
class Temp { var celsius = 0.0 { willSet { print("will \(newValue)") } didSet { if celsius < -273.15 { celsius = oldValue } } }
    var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } } }
let t = Temp(); t.fahrenheit = 212; print(t.celsius); t.celsius = -300; print(t.celsius)
protocol Observer: AnyObject { func changed(_ v: Int) }
class Subject { weak var observer: Observer?; var v = 0 { didSet { observer?.changed(v) } } }
class Printer: Observer { func changed(_ v: Int) { print("changed", v) } ; deinit { print("printer gone") } }
let s = Subject()
var p: Printer? = Printer()
s.observer = p
s.v = 3; p = nil; s.v = 4; print(s.observer == nil)
class Singleton { static let shared = Singleton(); private init() { print("init once") }; var n = 0 }
Singleton.shared.n += 1; Singleton.shared.n += 1; print(Singleton.shared.n)
class Node { let id: Int; unowned let parent: Node?; var kids: [Node] = []; init(_ id: Int, _ parent: Node? = nil) { self.id = id; self.parent = parent; parent?.kids.append(self) } }
let root = Node(1); _ = Node(2, root); let k = Node(3, root); print(root.kids.map(\.id), k.parent!.id)
class Failing { let v: Int; init?(_ s: String) { guard let n = Int(s) else { return nil }; v = n } }
print(Failing("5")?.v as Any, Failing("x") == nil)
extension Animal: Equatable { static func == (a: Animal, b: Animal) -> Bool { a.name == b.name } }
extension Animal: Hashable { func hash(into h: inout Hasher) { h.combine(name) } }
print(Set([Animal(name: "q"), Animal(name: "q")]).count, zoo.firstIndex(of: Animal(name: "anon"))!)
let id = ObjectIdentifier(root); print(id == ObjectIdentifier(root), id == ObjectIdentifier(k))
func modify(_ d: Dog) { d.tricks.append("sit") }
if let d = zoo[1] as? Dog { modify(d); print(d.tricks) }
switch zoo[2] { case let p as Puppy: print("puppy", p.name); case is Dog: print("dog"); default: print("animal") }
class Stack2<T> { var items: [T] = []; func push(_ t: T) { items.append(t) } }
class NamedStack<T>: Stack2<T> { let name: String; init(_ n: String) { name = n }; override func push(_ t: T) { print("push", name); super.push(t) } }
let ns = NamedStack<Int>("s"); ns.push(1); print(ns.items)
// expect: renamed Bit -> Bit!
// expect: anon says ... animal
// expect: Rex! says woof and does roll dog
// expect: Bit! says yip woof dog
// expect: 3 true false 0 nil
// expect: renamed Bit! -> Bitty
// expect: 4 tmp
// expect: 3 true true
// expect: will 100.0
// expect: 100.0
// expect: will -300.0
// expect: 100.0
// expect: changed 3
// expect: printer gone
// expect: true
// expect: init once
// expect: 2
// expect: [2, 3] 1
// expect: Optional(5) true
// expect: 1 0
// expect: true false
// expect: ["roll", "sit"]
// expect: puppy Bitty
// expect: push s
// expect: [1]
