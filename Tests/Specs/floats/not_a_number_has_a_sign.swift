// What the processor makes of 0 / 0 is printed with its sign, and is described without.
struct Counts {
    var right = 0, wrong = 0
    var precision: Double { Double(right) / Double(right + wrong) }
}
let zero = Double(Counts().right)
print(Counts().precision, -Counts().precision, zero / zero + 1, [zero / zero], "\(zero / zero)")  // expect: -nan nan -nan [-nan] -nan
print((zero / zero).description, String(zero / zero), 0.0 / 0.0, Double.nan, -Double.nan, (zero - 1).squareRoot())  // expect: nan nan nan nan -nan -nan
print(Float(zero) / Float(zero), Double.infinity - Double.infinity, (zero / zero).isNaN)  // expect: -nan -nan true
