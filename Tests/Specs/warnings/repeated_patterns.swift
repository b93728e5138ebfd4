enum E { case a, b, c(Int) }
func f(_ e: E, _ n: Int, _ s: String, _ t: Bool, _ o: Int?, _ p: (Bool, Bool)) {
    switch e {
    case .a: break
    case .b: break
    case .a: break  // expect warning 10: case is already handled by previous patterns; consider removing it
    case .c: break
    case .c(let n) where n > 2: break
    }
    switch n {
    case 1, 2: break
    case 3, 1: break  // expect warning 13: literal value is already handled by previous pattern; consider removing it
    case -1: break
    case -1: break  // expect warning 10: literal value is already handled by previous pattern; consider removing it
    default: break
    }
    switch s {
    case "x", "y": break
    case "y": break  // expect warning 10: literal value is already handled by previous pattern; consider removing it
    default: break
    }
    switch t {
    case true: break
    case false: break
    default: break  // expect warning 5: default will never be executed
    }
    switch o {
    case nil: break
    case .some: break
    case .none: break  // expect warning 10: case is already handled by previous patterns; consider removing it
    }
    switch p {
    case (true, _): break
    case (_, true): break
    case (true, true): break  // expect warning 10: case is already handled by previous patterns; consider removing it
    case (false, false): break
    }
}
