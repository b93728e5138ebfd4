// A closure that only throws is what the other branch is; a pattern says what stands behind a dot.
struct Missing: Error {}
func small(_ number: Int) throws -> Int { number > 2 ? try { throw Missing() }() : number }
func stated(_ number: Int) throws -> String { try number > 0 ? "ok" : { throw Missing() }() }
print((try? small(3)) ?? -1, try small(1), try stated(1))  // expect: -1 1 ok
enum Light { case red, green }
let light = Light.red
if case light = .red { print("stop") }  // expect: stop
guard case light = Light.red else { fatalError() }
