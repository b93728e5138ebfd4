func squareRoot(_ x: Double) -> (root: Double, steps: Int) {
    var guess = x
    var steps = 0
    while abs(guess * guess - x) > 1e-12 {
        guess = (guess + x / guess) / 2
        steps += 1
    }
    return (guess, steps)
}
let result = squareRoot(2)
print(result.root, result.steps)  // expect: 1.414213562373095 5
print(squareRoot(9))  // expect: (root: 3.0, steps: 6)
