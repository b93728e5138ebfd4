enum ParseError: Error { case empty, bad(line: Int, reason: String) }
struct ValidationError: Error, CustomStringConvertible { let field: String; var description: String { "invalid \(field)" } }
func parse(_ s: String, line: Int = 1) throws -> Int {
    if s.isEmpty { throw ParseError.empty }
    guard let n = Int(s) else { throw ParseError.bad(line: line, reason: "not a number: \(s)") }
    if n > 100 { throw ValidationError(field: "n=\(n)") }
    return n
}
for s in ["5", "", "abc", "500"] {
    do { print(try parse(s)) }  // expect: 5
    catch ParseError.empty { print("empty") }  // expect: empty
    catch ParseError.bad(let l, let r) { print("bad", l, r) }  // expect: bad 1 not a number: abc
    catch let e as ValidationError { print("validation", e.field, e) }  // expect: validation n=500 invalid n=500
    catch { print("?") }
}
print(try! parse("7"), (try? parse("z")) ?? -1, try? parse("8") as Any)  // expect: 7 -1 Optional(8)
func all(_ xs: [String]) throws -> [Int] { try xs.map { try parse($0) } }
do { print(try all(["1", "2"])); print(try all(["1", ""])) } catch { print("caught", error) }
func typed(_ n: Int) throws(ParseError) -> Int { if n == 0 { throw .empty }; return n }
do { print(try typed(0)) } catch { switch error { case .empty: print("typed empty"); case .bad: print("bad") } }
func wrap(_ s: String) -> Result<Int, Error> { Result { try parse(s) } }
for r in ["9", "q"].map(wrap) { switch r { case .success(let v): print("ok", v); case .failure(let e): print("fail", e) } }
let r: Result<Int, ParseError> = .failure(.empty)
print(r.map { $0 + 1 }, (try? r.get()) as Any, r.mapError { _ in ValidationError(field: "f") }, Result<Int, ParseError>.success(2).flatMap { .success($0 * 2) })
func cleanup() throws { defer { print("cleanup") }; throw ParseError.empty }
do { try cleanup() } catch { print("after") }
struct Positive { let v: Int; init(_ v: Int) throws { guard v > 0 else { throw ValidationError(field: "v") }; self.v = v } }
do { _ = try Positive(3); _ = try Positive(-1) } catch { print(error) }
func rethrowing<T>(_ f: () throws -> T) rethrows -> T { try f() }
print(rethrowing { 5 }); do { try rethrowing { throw ParseError.empty } } catch { print("re", error) }
func nested() throws { do { try cleanup() } catch ParseError.empty { print("inner"); throw ValidationError(field: "outer") } }
do { try nested() } catch { print(error) }
extension ParseError: Equatable {}
do { _ = try parse("") } catch let e as ParseError where e == .empty { print("eq") } catch {}
func loop() -> Int { for i in 0..<9 { do { if i == 3 { throw ParseError.empty }; continue } catch { return i } }; return -1 }
print(loop())
let value = (try? parse("12")).map { $0 * 2 } ?? 0
print(value)
enum NetErr: Int, Error { case timeout = 408, notFound = 404 }
do { throw NetErr.notFound } catch let e as NetErr { print(e.rawValue, e) } catch {}
// expect: [1, 2]
// expect: caught empty
// expect: typed empty
// expect: ok 9
// expect: fail bad(line: 1, reason: "not a number: q")
// expect: failure(main.ParseError.empty) nil failure(invalid f) success(4)
// expect: cleanup
// expect: after
// expect: invalid v
// expect: 5
// expect: re empty
// expect: cleanup
// expect: inner
// expect: invalid outer
// expect: eq
// expect: 3
// expect: 24
// expect: 404 notFound
