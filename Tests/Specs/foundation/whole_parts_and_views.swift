import Foundation
func show<T: CVarArg>(_ x: T) -> String { String(format: "%.2f", x) }
print(show(2.5), modf(2.75), frexp(8.0), modf(-1.5), frexp(-0.3))  // expect: 2.50 (2.0, 0.75) (0.5, 4) (-1.0, -0.5) (0.6, -1)
let parts = modf(3.25)
print(parts.0, parts.1)  // expect: 3.0 0.25
var rest: Substring.UnicodeScalarView = "ab c"[...].unicodeScalars
print(rest.removeFirst(), rest.count)  // expect: a 3
let bytes: Substring.UTF8View = "xyz"[...].utf8
print(bytes.count)  // expect: 3
