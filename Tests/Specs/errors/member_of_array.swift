let a = [1]
a.push(2)  // expect error 3: value of type '[Int]' has no member 'push'
