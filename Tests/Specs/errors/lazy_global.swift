lazy var answer = 42  // expect error 1: 'lazy' cannot be used on an already-lazy global
print(answer)
