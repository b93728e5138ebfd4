enum Failure: Error {
    case bad, worse
}
func risky() throws {
    throw Failure.bad
}
func use() {
    do {
        try risky()  // expect error 9: errors thrown from here are not handled because the enclosing catch is not exhaustive
    } catch Failure.bad {
        print("bad")
    }
}
use()
