struct S {
    var x: Double
    func helper(_ a: Int) -> Int { helper(a, 1) }  // expect error 36: use of 'helper' refers to instance method rather than global function 'helper' in module 'main'
    func print() { print("x") }  // expect error 20: use of 'print' refers to instance method rather than global function 'print(_:separator:terminator:)' in module 'Swift'
    func max() -> Int { max(1, 2) }  // expect error 25: use of 'max' refers to instance method rather than global function 'max' in module 'Swift'
}
func helper(_ a: Int, _ b: Int) -> Int { a + b }
extension Array { func f() -> Int { max(1, count) } }  // expect error 37: use of 'max' refers to instance method rather than global function 'max' in module 'Swift'
