print("a", "b", separator: "-", terminator: ".\n")  // expect: a-b.
print(1, 2.5, true, "x", [1], nil as Int? as Any, separator: "|")  // expect: 1|2.5|true|x|[1]|nil
print()  // expect:
print("", terminator: "")
print("no newline", terminator: "; ")
print("end")  // expect: no newline; end
print([1, 2, 3].map(String.init).joined(separator: ", "))  // expect: 1, 2, 3
var out = ""
out += "into 5"
print(out)  // expect: into 5
print(1...3, (1, 2), separator: "\n")
// expect: 1...3
// expect: (1, 2)
