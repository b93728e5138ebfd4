let counter = 3
print(conter)  // expect error 7: cannot find 'conter' in scope
