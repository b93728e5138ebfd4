var x = 5;;  // expect error 11: ';' statements are not allowed
print(x)
