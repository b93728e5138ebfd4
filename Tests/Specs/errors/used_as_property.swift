let word = "hello"
func f() -> String { "a" }
print(word.uppercased.count)  // expect error 12: method 'uppercased' was used as a property; add () to call it
print(f.count)  // expect error 7: function 'f' was used as a property; add () to call it
print([1].sorted.first)  // expect error 11: method 'sorted' was used as a property; add () to call it
