let r = 1..."a"  // expect error 10: conflicting arguments to generic parameter 'Self' ('String' vs. 'Int')
