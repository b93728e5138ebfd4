func twice(_ f: (Int) throws -> Int) rethrows -> Int { try f(1) + f(2) }
print(twice { $0 * 10 })  // expect: 30
enum E: Error { case odd }
do { print(try twice { if $0 == 2 { throw E.odd }; return $0 }) } catch { print("caught", error) }  // expect: caught odd
extension Sequence { func each(_ f: (Element) throws -> Void) rethrows { for x in self { try f(x) } } }
[1, 2].each { print($0) }
// expect: 1
// expect: 2
