func grade(_ n: Int) -> String {
    switch n {
    case ..<0: return "negative"
    case 0..<50: return "fail"
    case 50...100: return "pass"
    default: return "too much"
    }
}
print(grade(-1), grade(49), grade(50), grade(101))  // expect: negative fail pass too much
if case 1...9 = 5 { print("digit") }  // expect: digit
print(1...9 ~= 5, 1..<5 ~= 5)  // expect: true false
