let scores: [String: Int] = ["Ann": 3, "Bob": 5]
for (name, score) in scores {
    print(name + ": " + score)  // expect error 23: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
}
