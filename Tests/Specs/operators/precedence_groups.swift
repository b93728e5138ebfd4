infix operator |>: Pipe
precedencegroup Pipe {
    associativity: left
    higherThan: AssignmentPrecedence
    lowerThan: AdditionPrecedence
}
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let next = { (x: Int) in x + 1 }
print(1 + 2 |> next, 5 |> next >>> next >>> String.init, [3, 1] |> { $0.sorted() } |> \.first!)  // expect: 4 7 1
