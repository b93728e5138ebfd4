// Observers of wrapped properties run around the change.
@propertyWrapper struct Copied<T> { var wrappedValue: T }
struct S { @Copied var n = 1 { willSet { log.append("will \(n) \(newValue)") } didSet { log.append("did \(oldValue) \(n)"); if n > 50 { n = 50 } } }
  @Copied var m = 2 { didSet(before) { log.append("m \(before)") } }
  @Copied var k: String { willSet(next) { log.append("k " + next) } }
  init(k: String) { self.k = k } }
nonisolated(unsafe) var log: [String] = []
var s = S(k: "a"); s.n = 5; s.n += 1; s.m = 9; s.k = "b"; s.n = 99
print(log, s.n, s.m, s.k)  // expect: ["will 1 5", "did 1 5", "will 5 6", "did 5 6", "m 2", "k b", "will 6 99", "did 6 99", "will 99 50", "did 99 50"] 50 9 b
class Model { @Copied var items: [Int] = [] { didSet { changes += 1 } }; var changes = 0 }
let m = Model(); m.items.append(1); m.items += [2, 3]; print(m.items, m.changes)  // expect: [1, 2, 3] 2
