func normalize(_ xs: [Double]) -> [Double] {
    let mean = xs.reduce(0, +) / Double(xs.count)
    let variance = xs.map { ($0 - mean) ** 2 }.reduce(0, +)  // expect error 41: cannot find operator '**' in scope
    return xs.map { ($0 - mean) / variance }
}
