let n = 3
print(n!)  // expect error 8: cannot force unwrap value of non-optional type 'Int'
