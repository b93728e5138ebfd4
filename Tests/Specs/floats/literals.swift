let a: Double = 3
let b = 0x1.8p1
let c = 1_000.5
let d = 5e-1
print(a, b, c, d)  // expect: 3.0 3.0 1000.5 0.5
let e: Float = 0.1
print(e, e + 0.2)  // expect: 0.1 0.3
print(2 * 3.5, 10 / 4.0, 1 / 2 * 2.0)  // expect: 7.0 2.5 1.0
