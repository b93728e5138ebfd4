struct Light {
    var on = false
    mutating func toggle() { self = Light(on: !on) }
    mutating func set(_ on: Bool) { self.on = on }
}
var l = Light()
l.toggle()
print(l.on)  // expect: true
l.set(false)
print(l.on)  // expect: false
enum Switch { case off, on; mutating func next() { self = self == .off ? .on : .off } }
var s = Switch.off
s.next()
print(s)  // expect: on
s.next()
print(s)  // expect: off
