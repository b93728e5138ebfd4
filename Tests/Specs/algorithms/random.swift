struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
var g = Generator(state: 42)
print(g.next(), g.next())  // expect: 10481999410520546993 4159066171780167020
print((0..<5).map { _ in Int.random(in: 0..<10, using: &g) })  // expect: [4, 6, 6, 0, 0]
print(Int.random(in: -5...5, using: &g), Bool.random(using: &g))  // expect: -4 true
print([1, 2, 3, 4, 5].shuffled(using: &g), [1, 2, 3].randomElement(using: &g)!)  // expect: [1, 3, 4, 5, 2] 1
print(Double.random(in: 0..<1, using: &g))  // expect: 0.9680601299724348
