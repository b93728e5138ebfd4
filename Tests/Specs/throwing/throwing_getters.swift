// `get throws` of properties and subscripts.
enum Trouble: Error, Equatable {
    case missing(String), empty
}
struct Registry {
    private var entries: [String: Int] = ["a": 1]
    subscript(name: String) -> Int {
        get throws {
            guard let entry = entries[name] else { throw Trouble.missing(name) }
            return entry
        }
    }
    var largest: Int {
        get throws(Trouble) {
            guard let most = entries.values.max() else { throw .empty }
            return most
        }
    }
    mutating func clear() { entries = [:] }
}
protocol Source { var value: Int { get throws } }
struct Fixed: Source { let value = 3 }
struct Failing: Source { var value: Int { get throws { throw Trouble.empty } } }
var registry = Registry()
do {
    print(try registry["a"], try registry.largest)  // expect: 1 1
    print(try registry["b"])
} catch {
    print("caught", error)  // expect: caught missing("b")
}
registry.clear()
print((try? registry.largest) as Any, (try? registry["a"]) ?? -1)  // expect: nil -1
for source in [Fixed(), Failing()] as [any Source] {
    do { print(try source.value) } catch { print("no value:", error) }
}
let result = Result { try registry["z"] }
print(result)
// expect: 3
// expect: no value: empty
// expect: failure(main.Trouble.missing("z"))
