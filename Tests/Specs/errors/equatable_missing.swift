struct P { var x = 1 }
print(P() == P())  // expect error 11: referencing operator function '==' on 'Equatable' requires that 'P' conform to 'Equatable'
