// Constants in initialisers that leave them to others, and superclasses' initialisers that only lead to another.
class Vehicle { let wheels: Int; var speed = 1
    init(wheels: Int) { self.wheels = wheels }
    convenience init() { self.wheels = 4 }  // expect error 31: 'let' property 'wheels' may not be initialized directly; use "self.init(...)" or "self = ..." instead
    convenience init(speed: Int) { self.init(wheels: speed); self.wheels = 3; self.speed = 3 }  // expect error 67: 'let' property 'wheels' may not be initialized directly; use "self.init(...)" or "self = ..." instead
}
class Truck: Vehicle { var load = 0.0
    init(load: Double) { self.load = load; super.init() }  // expect error 44: must call a designated initializer of the superclass 'Vehicle'
    init(mass: Double) { super.init(speed: 1) }  // expect error 26: must call a designated initializer of the superclass 'Vehicle'
}
extension Vehicle { convenience init(axles: Int) { wheels = axles } }  // expect error 52: 'let' property 'wheels' may not be initialized directly; use "self.init(...)" or "self = ..." instead
struct Point { let x: Int
    init(x: Int) { self.x = x }
    init() { self.init(x: 1)
        x = 3 }  // expect error 9: 'let' property 'x' may not be initialized directly; use "self.init(...)" or "self = ..." instead
}
class Tree<Key> { var keys: [Key]
    init(_ keys: [Key]) { self.keys = keys }
    init() { self.init([]) }  // expect error 5: designated initializer for 'Tree<Key>' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?
}
