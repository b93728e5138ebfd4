enum E: Error { case a, b }
func work(_ fail: Bool) throws -> Int {
    print("open")
    defer { print("close") }
    if fail { throw E.a }
    return 1
}
print((try? work(false)) as Any)
print((try? work(true)) as Any)
func outer() throws {
    do { _ = try work(true) } catch E.a { print("rethrow"); throw E.b }
}
do { try outer() } catch { print("got", error) }
// expect: open
// expect: close
// expect: Optional(1)
// expect: open
// expect: close
// expect: nil
// expect: open
// expect: close
// expect: rethrow
// expect: got b
