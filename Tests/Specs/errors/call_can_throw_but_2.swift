enum Failure: Error {
    case bad
}
func risky() throws -> Int {
    throw Failure.bad
}
let r = risky()  // expect error 9: call can throw but is not marked with 'try'
print(r)
