struct P { var x = 1 }
print([P(), P()].sorted())  // expect error 18: referencing instance method 'sorted()' on 'Sequence' requires that 'P' conform to 'Comparable'
