func first(_ xs: [Int]) -> Int? {
    var result: Int? = nil
    xs.forEach { x in
        if x < 0 {
            result = x
            break  // expect error 13: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
        }
    }
    if xs.isEmpty { break }  // expect error 21: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
    return result
}
func range(_ xs: [Int]) -> (low: Int, high: Int) {
    return (xs[0], xs[1], xs.count)  // expect error 12: cannot convert return expression of type '(Int, Int, Int)' to return type '(low: Int, high: Int)'
}
