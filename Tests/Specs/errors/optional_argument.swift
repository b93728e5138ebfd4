func f(_ n: Int) {}
let n = Int("3")
f(n)  // expect error 3: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
