func f(_ x: Int) -> String { "Int \(x)" }
func f(_ x: Double) -> String { "Double \(x)" }
func f(_ x: String) -> String { "String \(x)" }
func f(_ x: Int, _ y: Int) -> String { "two" }
func f(named x: Int) -> String { "named" }
func f<T>(_ x: [T]) -> String { "array \(x.count)" }
print(f(1), f(1.0), f("a"), f(1, 2), f(named: 3), f([1]))  // expect: Int 1 Double 1.0 String a two named array 1
func g() -> Int { 1 }
func g() -> String { "s" }
let i: Int = g()
let s: String = g()
print(i, s)  // expect: 1 s
