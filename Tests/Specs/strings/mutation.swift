var s = "hello world"
s.insert("!", at: s.endIndex)
s.remove(at: s.startIndex)
print(s)  // expect: ello world!
s.removeLast()
s.removeFirst(2)
print(s)  // expect: lo world
s.insert(contentsOf: "Big ", at: s.startIndex)
print(s)  // expect: Big lo world
s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 3), with: "Small")
print(s)  // expect: Small lo world
s.removeAll()
print(s.isEmpty, s.count)  // expect: true 0
