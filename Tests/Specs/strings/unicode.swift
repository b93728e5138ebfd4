let flags = "🇩🇪🇫🇷"
print(flags.count, flags.unicodeScalars.count, flags.utf8.count, flags.utf16.count)  // expect: 2 4 16 8
let e1 = "é", e2 = "e\u{301}"
print(e1 == e2, e1.count, e2.count, e1.utf8.count, e2.utf8.count)  // expect: true 1 1 2 3
print("👨‍👩‍👧".count, "naïve".count, "日本語".count)  // expect: 1 5 3
for scalar in "añ".unicodeScalars { print(scalar.value) }
print(Array("hé".utf8))
// expect: 97
// expect: 241
// expect: [104, 195, 169]
