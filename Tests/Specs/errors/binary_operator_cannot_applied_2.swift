func argmax(_ xs: [Double]) -> Int {
    var best = 0
    for (i, x) in xs.enumerated() {
        if x > best {  // expect error 14: binary operator '>' cannot be applied to operands of type 'Double' and 'Int'
            best = i
        }
    }
    return best
}
print(argmax([1, 2]))
