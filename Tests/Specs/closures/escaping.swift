var handlers: [(Int) -> Void] = []
func onEvent(_ handler: @escaping (Int) -> Void) { handlers.append(handler) }
var log: [String] = []
onEvent { log.append("first \($0)") }
onEvent { n in if n > 1 { log.append("second \(n)") } }
for n in 1...2 { handlers.forEach { $0(n) } }
print(log)  // expect: ["first 1", "first 2", "second 2"]
func retry(_ times: Int, _ body: () -> Bool) -> Int {
    var tries = 0
    repeat { tries += 1 } while tries < times && !body()
    return tries
}
var budget = 3
print(retry(10) { budget -= 1; return budget == 0 })  // expect: 3
