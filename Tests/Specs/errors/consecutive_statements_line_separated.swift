let a = 1 let b = 2  // expect error 10: consecutive statements on a line must be separated by ';'
print(a + b)
