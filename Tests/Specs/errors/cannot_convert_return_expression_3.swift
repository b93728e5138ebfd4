func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (b, a) }  // expect error 45: cannot convert return expression of type '(B, A)' to return type '(A, B)'
print(pair(1, "a"))
