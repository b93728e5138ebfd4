let a = [1]
print(a.cout)  // expect error 9: value of type '[Int]' has no member 'cout'
