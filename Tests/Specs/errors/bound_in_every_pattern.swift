enum Token { case number(Double), sign(Character), bracket(Character), end }
func text(_ token: Token) -> String {
    switch token {
    case .number(let value): return "\(value)"
    case .sign(let letter), .bracket: return "\(letter)"  // expect error 20: 'letter' must be bound in every pattern
    case .end: return ""
    }
}
func first(_ pair: (Int, Int)) -> Int {
    switch pair {
    case (let x, 0),  // expect error 15: 'x' must be bound in every pattern
        (0, let y):  // expect error 17: 'y' must be bound in every pattern
        return x
    case (let x, _): return x
    }
}
