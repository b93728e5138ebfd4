let scores = [90, 80]
scores.append(70)  // expect error 8: cannot use mutating member on immutable value: 'scores' is a 'let' constant
print(scores)
