enum Problem: Error { case bad(Int) }
func risky(_ number: Int) throws -> Int {
    if number > 1 { throw Problem.bad(number) }
    return number
}
print(try risky(1))  // expect: 1
print(try risky(2))  // expect fault: Error raised at top level: main.Problem.bad(2)
