func f(_ n: Int) {}
f(nil)  // expect error 3: 'nil' is not compatible with expected argument type 'Int'
