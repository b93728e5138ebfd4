struct S { static let x = 1 }
print(S().x)  // expect error 7: static member 'x' cannot be used on instance of type 'S'
