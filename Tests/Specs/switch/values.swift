func name(_ n: Int) -> String {
    switch n {
    case 0: return "zero"
    case 1, 2: return "few"
    case 3...9: return "some"
    case _ where n < 0: return "negative"
    case let x where x % 100 == 0: return "hundreds \(x)"
    default: return "many"
    }
}
print([0, 2, 5, -1, 300, 42].map(name))  // expect: ["zero", "few", "some", "negative", "hundreds 300", "many"]
switch "hello" {
case "hi", "hello": print("greeting")  // expect: greeting
case let s where s.hasPrefix("x"): print("x")
default: print("unknown")
}
switch 2.5 {
case 0..<1: print("low")
case 1...: print("high")  // expect: high
default: print("neg")
}
