let x = 3
x()  // expect error 1: cannot call value of non-function type 'Int'
