let values = [2, 1]
for x in values.sorted { print(x) }  // expect error 17: no 'sorted' overloads produce result type that conforms to 'Sequence'
for x in values.enumerated { print(x) }  // expect error 17: for-in loop requires '() -> EnumeratedSequence<[Int]>' to conform to 'Sequence'
