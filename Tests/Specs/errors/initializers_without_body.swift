class N {
    let rate: Double
    init(rate: Double)  // expect error 5: initializer requires a body
}
struct S {
    init?(a: Int)  // expect error 5: initializer requires a body
}
