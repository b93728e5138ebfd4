class Base {
    let a: Int
    var log: [String] = []
    init(a: Int) { self.a = a; log.append("base") }
    convenience init() { self.init(a: 1); log.append("convenience") }
    required init(text: String) { a = text.count; log.append("required") }
}
class Derived: Base {
    var b: Int
    init(b: Int) { self.b = b; super.init(a: b * 2); log.append("derived") }
    required init(text: String) { b = 0; super.init(text: text); log.append("derived required") }
}
print(Base().log, Derived(b: 4).log, Derived(b: 4).a, Derived(text: "abc").log)  // expect: ["base", "convenience"] ["base", "derived"] 8 ["required", "derived required"]
class Inherits: Base { var c = 5 }
print(Inherits().c, Inherits(a: 3).a, Inherits(text: "xy").a)  // expect: 5 3 2
