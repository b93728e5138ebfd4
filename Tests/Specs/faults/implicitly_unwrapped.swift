var s: String! = "x"
print(s.count)  // expect: 1
s = nil
print(s.count)  // expect fault: Unexpectedly found nil while implicitly unwrapping an Optional value
