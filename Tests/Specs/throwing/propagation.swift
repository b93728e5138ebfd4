struct ParseError: Error, Equatable { let line: Int }
func parse(_ s: String) throws -> Int { guard let n = Int(s) else { throw ParseError(line: s.count) }; return n }
func sum(_ a: [String]) throws -> Int { var t = 0; for s in a { t += try parse(s) }; return t }
func safe(_ a: [String]) -> String {
    do { return "sum \(try sum(a))" }
    catch let e as ParseError where e.line > 2 { return "long \(e.line)" }
    catch is ParseError { return "short" }
    catch { return "?" }
}
print(safe(["1", "2"]), safe(["1", "abc"]), safe(["x"]))  // expect: sum 3 long 3 short
print(try ["1", "2"].map(parse))  // expect: [1, 2]
do { print(try ["1", "q"].map { try parse($0) }) } catch { print("map failed", error) }  // expect: map failed ParseError(line: 1)
