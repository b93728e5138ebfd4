let values = [1]
print(values.isEmpty())  // expect error 14: cannot call value of non-function type 'Bool'
print("".isEmpty())  // expect error 10: cannot call value of non-function type 'Bool'
print("a".first())  // expect error 11: cannot call value of non-function type 'String.Element?' (aka 'Optional<Character>')
