extension Collection { func f() -> Int { var r = self[...]; r.removeFirst(); return r.count }
 func g() -> [Element] { var r = self[...]; var out: [Element] = []; while let x = r.popFirst() { out.append(x); r = r.dropFirst() }; return out } }
print([1, 2].f(), "abc".f(), [1, 2, 3].g())  // expect: 1 2 [1, 3]
extension BidirectionalCollection { func h() -> Int { var r = self[...]; r.removeLast(); return r.count } 
 var isPalin: Bool { false } }
print([1, 2].h())  // expect: 1
extension StringProtocol { func k() -> String { var r = self[...]; r.removeFirst(); return String(r) } }
print("hello".k())  // expect: ello
func parse<C: Collection>(_ c: C) -> Int where C.Element == Int { guard let f = c.first else { return 0 }; return f + parse(c.dropFirst()) }
print(parse([1, 2, 3]))  // expect: 6
