var next: Int? = 4
print(next.take() as Any, next as Any)  // expect: Optional(4) nil
