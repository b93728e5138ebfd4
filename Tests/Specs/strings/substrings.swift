let s = "programming"
let sub = s.prefix(7)
print(sub, type(of: sub), String(sub).count)  // expect: program Substring 7
print(s.suffix(4), s.dropFirst(3), s.dropLast(4), s.prefix(100))  // expect: ming gramming program programming
print(s.prefix { $0 != "g" }, s.drop { $0 != "g" })  // expect: pro gramming
print(sub == "program", sub + "!", sub.uppercased())  // expect: true program! PROGRAM
