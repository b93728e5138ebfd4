enum Light { case red, green }
var light = Light.red
func next() -> Light {
    switch light {
    case .red: light = .green  // expect error 22: cannot convert value of type '()' to specified type 'Light'
    case .green: light = .red
    }
}
func name(_ n: Int) -> String {
    if n > 3 { print("a") } else { print("b") }  // expect error 16: cannot convert value of type '()' to specified type 'String'
}
