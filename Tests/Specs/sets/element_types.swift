// Found by random programs: the elements of a literal are those of the type that is made.
let x = 4
print(Set<Int?>([x]).count, Set<Int?>([1, nil]).contains(nil), Set<Double>([1, 2]).contains(2))  // expect: 1 true true
print(Array<Int?>([x]), Array<Double>([1, 2]))  // expect: [Optional(4)] [1.0, 2.0]
