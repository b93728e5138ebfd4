struct A { var x = 1 }
print([A()].contains(A()))  // expect error 13: referencing instance method 'contains' on 'Sequence' requires that 'A' conform to 'Equatable'
