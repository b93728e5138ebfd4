func f(_ n: Int) -> Int {
    let x = if n > 3 { 4 } else { return 5 }  // expect error 35: cannot use 'return' to transfer control out of 'if' expression
    return x
}
func g(_ n: Int) -> Int {
    let x = switch n { case 1: 3
      default: return 9 }  // expect error 16: cannot use 'return' to transfer control out of 'switch' expression
    return x
}
print(f(3))
