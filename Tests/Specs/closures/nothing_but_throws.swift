struct Failure: Error { let at: Int }
func firstSuccess<T>(_ tries: [() throws -> T]) throws -> T? {
    var last: Error?
    for attempt in tries {
        do { return try attempt() } catch { last = error }
    }
    if let last { throw last }
    return nil
}
print(try! firstSuccess([{ throw Failure(at: 1) }, { 5 }])!)  // expect: 5
do {
    _ = try firstSuccess([{ throw Failure(at: 2) }])
} catch { print(error) }  // expect: Failure(at: 2)
func attempt<T>(_ body: () throws -> T, default value: T) -> T { (try? body()) ?? value }
print(attempt({ throw Failure(at: 3) }, default: "none"), attempt({ print("tried"); throw Failure(at: 4) }, default: 2.5))
let failing = { throw Failure(at: 5) }
do { try failing() } catch { print(error) }
let always: () throws -> Int = { throw Failure(at: 6) }
print((try? always()) ?? -1)
// expect: tried
// expect: none 2.5
// expect: Failure(at: 5)
// expect: -1
