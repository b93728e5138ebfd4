enum E: Error { case bad }
func f(_ n: Int) throws -> Int { if n > 1 { throw E.bad }; return n }
print(try! f(1))  // expect: 1
print(try! f(2))  // expect fault: 'try!' expression unexpectedly raised an error: main.E.bad
