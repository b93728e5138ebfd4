let o: Void? = ()
print(o.map { "x" }!)  // expect: x
print([(), ()].map { 5 })  // expect: [5, 5]
