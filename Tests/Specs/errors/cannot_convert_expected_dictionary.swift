let d: [String: Int] = ["a": "b"]  // expect error 30: cannot convert value of type 'String' to expected dictionary value type 'Int'
print(d)
