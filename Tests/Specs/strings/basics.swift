let a = "hello"
var b = a
b += ", world"
print(a, b, a + "!", a.count, a.isEmpty, "".isEmpty)  // expect: hello hello, world hello! 5 false true
print(a == "hello", a != b, a < b, "abc" < "abd", "Z" < "a")  // expect: true true true true true
b.append("!")
print(b.uppercased(), b.lowercased(), b.hasPrefix("hell"), b.hasSuffix("ld!"))  // expect: HELLO, WORLD! hello, world! true true
print(String(repeating: "ab", count: 3), a.first!, a.last!)  // expect: ababab h o
print(String(a.reversed()), a.contains("l"), a.contains("ell"))  // expect: olleh true true
