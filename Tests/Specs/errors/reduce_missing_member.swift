struct Point { var x = 1.0 }
func total(_ points: [Point]) -> Double {
    let plain = points.reduce(0.0) { $0 + $1.y }  // expect error 30: missing argument label 'into:' in call
    return plain
}
