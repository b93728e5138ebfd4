// Right of ?? a closure may end the program or throw in the place of a value.
enum Trouble: Error { case missing(String) }
func number(_ text: String) throws -> Int { try Int(text) ?? { throw Trouble.missing(text) }() }
do {
    print(try number("12"))  // expect: 12
    print(try number("x"))
} catch {
    print("caught", error)  // expect: caught missing("x")
}
let first = [3, 4].first ?? { fatalError("nothing there") }()
print(first)  // expect: 3
