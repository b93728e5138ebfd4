infix operator **: PowerPrecedence
precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
print(2 ** 3, 2 * 3 ** 2, 2 ** 3 ** 2)  // expect: 8 18 512
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(√16, √(9 + 16))  // expect: 4.0 5.0
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
print(50%% + 1)  // expect: 1.5
infix operator |>: AdditionPrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print(5 |> { $0 + 1 } |> String.init)  // expect: 6
