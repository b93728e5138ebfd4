func mean(_ xs: [Double]) -> Double {
    let spread = xs.max()! - xs.min()!  // expect warning 9: initialization of immutable value 'spread' was never used; consider replacing with assignment to '_' or removing it [#no-usage]
    return xs.reduce(0, +) / Double(xs.count)
}
func show(_ xs: [Double]) {
    let unused = 3
    let text: String = mean(xs)  // expect error 24: cannot convert value of type 'Double' to specified type 'String'
}
