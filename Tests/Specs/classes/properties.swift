class Temperature {
    var celsius: Double { didSet { print("from", oldValue, "to", celsius) } }
    var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
    lazy var label = "T\(Int(celsius))"
    static var count = 0
    init(_ c: Double) { celsius = c; Temperature.count += 1 }
}
let t = Temperature(100)
print(t.fahrenheit, t.label)
t.fahrenheit = 32
t.celsius += 5
print(t.celsius, t.label, Temperature.count)
class Child: Temperature { override var celsius: Double { didSet { print("child") } } }
let c = Child(1)
c.celsius = 2
// expect: 212.0 T100
// expect: from 100.0 to 0.0
// expect: from 0.0 to 5.0
// expect: 5.0 T100 1
// expect: from 1.0 to 2.0
// expect: child
