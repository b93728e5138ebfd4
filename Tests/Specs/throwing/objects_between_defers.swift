struct Failure: Error { let step: Int }
final class File {
    let name: String
    init(_ name: String) { self.name = name; print("open", name) }
    func close() { print("close", name) }
    deinit { print("deinit", name) }
}
func process(_ stop: Int) throws -> String {
    let a = File("a"); defer { a.close() }
    if stop == 1 { throw Failure(step: 1) }
    let b = File("b"); defer { b.close() }
    for i in 0..<3 {
        defer { print("end", i) }
        if i == 1 { continue }
        if stop == 2 && i == 2 { throw Failure(step: 2) }
        print("work", i)
    }
    return "done \(a.name)\(b.name)"
}
for stop in 0...2 {
    do { print(try process(stop)) } catch { print(error) }
}
// expect: open a
// expect: open b
// expect: work 0
// expect: end 0
// expect: end 1
// expect: work 2
// expect: end 2
// expect: close b
// expect: deinit b
// expect: close a
// expect: deinit a
// expect: done ab
// expect: open a
// expect: close a
// expect: deinit a
// expect: Failure(step: 1)
// expect: open a
// expect: open b
// expect: work 0
// expect: end 0
// expect: end 1
// expect: end 2
// expect: close b
// expect: deinit b
// expect: close a
// expect: deinit a
// expect: Failure(step: 2)
