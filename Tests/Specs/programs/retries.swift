// Errors: nested do, rethrow, custom errors, retry, typed throws
enum NetworkError: Error, Equatable {
    case timeout(seconds: Int)
    case status(Int, reason: String)
    case offline
}
struct ValidationError: Error, CustomStringConvertible {
    let field: String
    let problem: String
    var description: String { "\(field): \(problem)" }
}
var attempts = 0
func fetch(_ path: String) throws -> String {
    attempts += 1
    switch path {
    case "slow" where attempts < 3: throw NetworkError.timeout(seconds: attempts)
    case "gone": throw NetworkError.status(410, reason: "Gone")
    case "down": throw NetworkError.offline
    default: return "<\(path)>"
    }
}
func retry<T>(_ times: Int, _ body: () throws -> T) rethrows -> T {
    for attempt in 1..<times {
        do { return try body() } catch NetworkError.timeout(let seconds) { print("attempt \(attempt) timed out after \(seconds)") }
    }
    return try body()
}
func load(_ path: String) -> String {
    defer { attempts = 0; print("done \(path)") }
    do {
        return try retry(3) { try fetch(path) }
    } catch NetworkError.status(400..<500, let reason) {
        return "client error: \(reason)"
    } catch is NetworkError {
        return "network"
    } catch {
        return "unknown \(error)"
    }
}
["slow", "gone", "down", "index"].forEach { print(load($0)) }
func validate(age text: String?) throws(ValidationError) -> Int {
    guard let text else { throw ValidationError(field: "age", problem: "missing") }
    guard let age = Int(text) else { throw ValidationError(field: "age", problem: "'\(text)' is not a number") }
    guard (0...130).contains(age) else { throw ValidationError(field: "age", problem: "\(age) is out of range") }
    return age
}
for input in ["42", "x", "200", nil] {
    do throws(ValidationError) { print(try validate(age: input)) } catch { print(error.problem, "|", error) }
}
let results = ["1", "b", "3"].map { text in Result { try validate(age: text) } }
print(results.compactMap { try? $0.get() })
for case .failure(let error) in results { print("failed", error) }
let mapped = results.map { $0.map { $0 * 10 }.flatMapError { _ in Result<Int, Never>.success(0) } }
print(mapped.map { $0.get() })
print((try? fetch("gone")) ?? "nothing", try! fetch("ok"), (try? validate(age: "7")).map { $0 + 1 } as Any)
func outer() throws { do { try inner() } catch let e as ValidationError where e.field == "b" { print("swallowed") } }
func inner() throws { throw ValidationError(field: attempts.isMultiple(of: 2) ? "a" : "b", problem: "p") }
for _ in 0..<2 { attempts += 1; do { try outer(); print("fine") } catch { print("outer:", error, type(of: error)) } }
do { throw NetworkError.offline } catch let e where e as? NetworkError == .offline { print("offline") } catch { print("?") }
// expect: attempt 1 timed out after 1
// expect: attempt 2 timed out after 2
// expect: done slow
// expect: <slow>
// expect: done gone
// expect: client error: Gone
// expect: done down
// expect: network
// expect: done index
// expect: <index>
// expect: 42
// expect: 'x' is not a number | age: 'x' is not a number
// expect: 200 is out of range | age: 200 is out of range
// expect: missing | age: missing
// expect: [1, 3]
// expect: failed age: 'b' is not a number
// expect: [10, 0, 30]
// expect: nothing <ok> Optional(8)
// expect: swallowed
// expect: fine
// expect: outer: a: p ValidationError
// expect: offline
