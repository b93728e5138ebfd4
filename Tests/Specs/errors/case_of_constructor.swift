enum Loss { case mse, crossEntropy(classes: Int) }
let loss = Loss.crossEntropy
switch loss {
case .mse: print("mse")  // expect error 7: type '(Int) -> Loss' has no member 'mse'
case .crossEntropy(let n): print(n)  // expect error 7: type '(Int) -> Loss' has no member 'crossEntropy'
}
