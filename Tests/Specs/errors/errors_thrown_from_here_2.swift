enum Failure: Error {
    case bad
}
func risky() throws -> Int {
    throw Failure.bad
}
func use() {
    let r = try risky()  // expect error 13: errors thrown from here are not handled
    print(r)
}
use()
