func apply(_ change: (Int) -> Int, to x: Int) -> Int { change(x) }
func run(body: (Int) -> Int, x: Int) {}
print(apply(to: 3) { $0 })  // expect error 20: unnamed argument #2 must precede argument 'to'
run(x: 3) { $0 }  // expect error 4: incorrect argument label in call (have 'x:_:', expected 'body:x:')
