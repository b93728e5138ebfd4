func use(_ o: Int?, _ p: (Int, Int)) {
    let a = 3  // expect warning 9: initialization of immutable value 'a' was never used; consider replacing with assignment to '_' or removing it [#no-usage]
    var b = 4  // expect warning 9: initialization of variable 'b' was never used; consider replacing with assignment to '_' or removing it [#no-usage]
    let c: Int  // expect warning 9: immutable value 'c' was never used; consider replacing with '_' or removing it [#no-usage]
    var e: Int  // expect warning 9: variable 'e' was written to, but never read
    let (g, h) = (p.0, o)  // expect warning 10: immutable value 'g' was never used; consider replacing with '_' or removing it [#no-usage]
    if let k = o { print(1) }  // expect warning 12: value 'k' was defined but never used; consider replacing with boolean test [#no-usage]
    guard let m = o else { return }  // expect warning 15: value 'm' was defined but never used; consider replacing with boolean test [#no-usage]
    for n in 0..<3 { print(2) }  // expect warning 9: immutable value 'n' was never used; consider replacing with '_' or removing it [#no-usage]
    switch p {
    case (let q, 1): print(3)  // expect warning 15: immutable value 'q' was never used; consider replacing with '_' or removing it [#no-usage]
    default: break
    }
    e = 4
    while let v = o { break }  // expect warning 15: value 'v' was defined but never used; consider replacing with boolean test [#no-usage]
    print(h as Any)
}
