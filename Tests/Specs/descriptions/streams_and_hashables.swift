struct Point: TextOutputStreamable { var x = 1, y = 2
  func write<Target: TextOutputStream>(to target: inout Target) { target.write("<\(x)|"); target.write("\(y)>") } }
print(Point())  // expect: <1|2>
print("p = \(Point())", [Point()], String(describing: Point()))  // expect: p = <1|2> [<1|2>] <1|2>
struct Both: TextOutputStreamable, CustomStringConvertible { var description: String { "desc" }
  func write<Target: TextOutputStream>(to target: inout Target) { target.write("stream") } }
print(Both(), "\(Both())", [Both()])  // expect: stream stream [desc]
struct Log: TextOutputStream { var s = ""; mutating func write(_ t: String) { s += t.uppercased() } }
var l = Log()
print(l.s)  // expect:
var str = ""
"abc".write(to: &str)
print(str)  // expect: abc
print(AnyHashable(1) == AnyHashable(1.0))  // expect: true
print(AnyHashable("a") == AnyHashable("a"), AnyHashable(1) == AnyHashable("1"))  // expect: true false
let d: [AnyHashable: Int] = [1: 1, "a": 2]
print(d[1.0] ?? -1, d["a"] ?? -1)  // expect: 1 2
print(AnyHashable(UInt8(3)) == AnyHashable(3))  // expect: true
