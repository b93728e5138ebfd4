func f<T>(_ a: T, _ b: T) {}
f(1, "a")  // expect error 1: conflicting arguments to generic parameter 'T' ('String' vs. 'Int')
