var text = "añ😀b"
let index = String.Index(utf16Offset: 2, in: text)
print(text[index], index.utf16Offset(in: text), text[String.Index(utf16Offset: 1, in: text)...])  // expect: 😀 2 ñ😀b
text.makeContiguousUTF8()
print(text.isContiguousUTF8, ("é" as Character).utf16.count, ("😀" as Character).utf16.map { $0 })  // expect: true 1 [55357, 56832]
print(String(text.utf8.dropFirst())!, String(text.utf8.prefix(2)) ?? "half a letter")  // expect: ñ😀b half a letter
print(String(text.unicodeScalars.dropFirst(2)), String(text.unicodeScalars.filter { $0.isASCII }))  // expect: 😀b ab
