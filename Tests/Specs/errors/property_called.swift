let a = [3, 1]
print(a.count())  // expect error 9: cannot call value of non-function type 'Int'
