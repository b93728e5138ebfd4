struct S { let x = 1 }
print(S.x)  // expect error 7: instance member 'x' cannot be used on type 'S'; did you mean to use a value of this type instead?
