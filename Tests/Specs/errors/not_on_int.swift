let n = 5
print(!n)  // expect error 8: type 'Int' cannot be used as a boolean; test for '== 0' instead
