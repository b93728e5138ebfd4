print(["a", "A"].compactMap { Unicode.Scalar($0)?.value })  // expect: [97, 65]
let s: Unicode.Scalar = "a"
print(s.value, Unicode.Scalar("b").value, UnicodeScalar("c").value)  // expect: 97 98 99
let t = "xy"
print(Unicode.Scalar(t) as Any, Unicode.Scalar("z" + "") as Any)  // expect: nil Optional("z")
