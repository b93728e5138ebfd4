// An extension of String.StringInterpolation says what interpolations with labels, or of a type, become.
struct Point { var x, y: Int }
extension String.StringInterpolation {
    mutating func appendInterpolation(_ value: Int, hex: Bool) {
        appendLiteral(hex ? "0x" + String(value, radix: 16) : "\(value)")
    }
    mutating func appendInterpolation(repeat text: String, _ count: Int = 2) {
        for _ in 0..<count { appendLiteral(text) }
    }
    mutating func appendInterpolation(_ point: Point) {
        appendInterpolation(point.x)
        appendLiteral("/")
        appendInterpolation(point.y)
    }
}
let n = 255
print("a \(n) b \(n, hex: true) c \(n + 1, hex: false) d \(repeat: "xy") \(repeat: "-", 3)|")  // expect: a 255 b 0xff c 256 d xyxy ---|
print("\(Point(x: 1, y: 2)) \([1, 2].map { "\($0, hex: true)" }) \("plain") \(Optional(3) as Any)")  // expect: 1/2 ["0x1", "0x2"] plain Optional(3)
let width = { (k: Int) in "<\(k, hex: true)>" }
print(width(16))  // expect: <0x10>
