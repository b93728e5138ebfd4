let v: Int? = 3
switch v {  // expect error 1: switch must be exhaustive
case .some(let x) where x > 2: print(x)
case .none: print("none")
}
