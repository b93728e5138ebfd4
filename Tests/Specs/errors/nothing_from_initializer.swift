struct Point {
    init() { return nil }  // expect error 14: only a failable initializer can return 'nil'
    init(x: Int) { return 3 }  // expect error 20: 'nil' is the only return value permitted in an initializer
}
func none() { return nil }  // expect error 22: unexpected non-void return value in void function
