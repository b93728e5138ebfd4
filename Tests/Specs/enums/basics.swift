enum Direction { case north, south, east, west }
var d = Direction.north
d = .west
print(d, d == .west, d != .east)  // expect: west true true
enum Planet: Int { case mercury = 1, venus, earth }
print(Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) as Any)  // expect: 3 venus nil
enum Code: String { case ok, failed = "FAIL" }
print(Code.ok.rawValue, Code.failed.rawValue, Code(rawValue: "FAIL")!)  // expect: ok FAIL failed
enum Temp: Double { case cold = -5.5, hot = 40 }
print(Temp.cold.rawValue + Temp.hot.rawValue)  // expect: 34.5
